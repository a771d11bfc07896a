=== leeg
-- Leeg
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "leeg_gegevens" (
  "korps" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "leeg_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  CAST([] AS INTEGER[]) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  0 AS _eindscore_
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CAST(NULL AS VARCHAR) AS "fout"
FROM "leeg_gegevens"
) AS stap_1
) AS stap_2;

-- De regels van de weging.
CREATE OR REPLACE VIEW "leeg_regels" AS
SELECT 0 AS "nummer", '' AS "doel", '' AS "hoogstens", '' AS "zin", '' AS "bestand", 0 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie" WHERE 1 = 0;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "leeg_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "leeg_scores") AS geldt
JOIN "leeg_regels" USING (nummer);

=== kaal
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  CAST([] AS INTEGER[]) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  0 AS _eindscore_
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a
FROM "norm_gegevens"
) AS stap_1
) AS stap_2;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 0 AS "nummer", '' AS "doel", '' AS "hoogstens", '' AS "zin", '' AS "bestand", 0 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie" WHERE 1 = 0;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== namen
-- Namen�van alles
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "namen_van_alles_gegevens" (
  "korps" VARCHAR,
  -- Één – twee: het oordeel, rood, geel, groen of blanco
  "een_twee" VARCHAR,
  -- een twee: het oordeel, rood, geel, groen of blanco
  "een_twee_2" VARCHAR,
  -- 1e kwartaal: het oordeel, rood, geel, groen of blanco
  "d_1e_kwartaal" VARCHAR,
  -- ВАЖНО: het oordeel, rood, geel, groen of blanco
  "kolom_4" VARCHAR,
  -- ЕЩЁ: het oordeel, rood, geel, groen of blanco
  "kolom_5" VARCHAR,
  -- ééééééééééééééééééééééééééééééééééééééééééééééééé en verder: het oordeel, rood, geel, groen of blanco
  "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" VARCHAR,
  -- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: het oordeel, rood, geel, groen of blanco
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" VARCHAR,
  -- _ _ X _ _: het oordeel, rood, geel, groen of blanco
  "x" VARCHAR,
  -- count: het oordeel, rood, geel, groen of blanco
  "count" VARCHAR,
  -- fout: het oordeel, rood, geel, groen of blanco
  "fout_2" VARCHAR,
  -- EEN TWEE: ja of nee
  "een_twee_3" BOOLEAN
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "namen_van_alles_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _een_twee = 1 THEN 'rood' WHEN _een_twee = 2 THEN 'geel' WHEN _een_twee = 3 THEN 'groen' ELSE 'blanco' END AS "een_twee",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _een_twee_2 = 1 THEN 'rood' WHEN _een_twee_2 = 2 THEN 'geel' WHEN _een_twee_2 = 3 THEN 'groen' ELSE 'blanco' END AS "een_twee_2",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d_1e_kwartaal = 1 THEN 'rood' WHEN _d_1e_kwartaal = 2 THEN 'geel' WHEN _d_1e_kwartaal = 3 THEN 'groen' ELSE 'blanco' END AS "d_1e_kwartaal",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _kolom_4 = 1 THEN 'rood' WHEN _kolom_4 = 2 THEN 'geel' WHEN _kolom_4 = 3 THEN 'groen' ELSE 'blanco' END AS "kolom_4",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _kolom_5 = 1 THEN 'rood' WHEN _kolom_5 = 2 THEN 'geel' WHEN _kolom_5 = 3 THEN 'groen' ELSE 'blanco' END AS "kolom_5",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee = 1 THEN 'rood' WHEN _eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee = 2 THEN 'geel' WHEN _eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee = 3 THEN 'groen' ELSE 'blanco' END AS "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 1 THEN 'rood' WHEN _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 2 THEN 'geel' WHEN _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 3 THEN 'groen' ELSE 'blanco' END AS "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _x = 1 THEN 'rood' WHEN _x = 2 THEN 'geel' WHEN _x = 3 THEN 'groen' ELSE 'blanco' END AS "x",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _count = 1 THEN 'rood' WHEN _count = 2 THEN 'geel' WHEN _count = 3 THEN 'groen' ELSE 'blanco' END AS "count",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _fout_2 = 1 THEN 'rood' WHEN _fout_2 = 2 THEN 'geel' WHEN _fout_2 = 3 THEN 'groen' ELSE 'blanco' END AS "fout_2",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  CAST([] AS INTEGER[]) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((
    _een_twee IN (1, 2, 3)
    OR _een_twee_2 IN (1, 2, 3)
    OR _d_1e_kwartaal IN (1, 2, 3)
    OR _kolom_4 IN (1, 2, 3)
    OR _kolom_5 IN (1, 2, 3)
    OR _eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee IN (1, 2, 3)
    OR _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa IN (1, 2, 3)
    OR _x IN (1, 2, 3)
    OR _count IN (1, 2, 3)
    OR _fout_2 IN (1, 2, 3)
  )) THEN 0 ELSE 3 END AS _eindscore_
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "een_twee" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('een_twee: ', CAST("een_twee" AS VARCHAR))
    WHEN "een_twee_2" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('een_twee_2: ', CAST("een_twee_2" AS VARCHAR))
    WHEN "d_1e_kwartaal" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d_1e_kwartaal: ', CAST("d_1e_kwartaal" AS VARCHAR))
    WHEN "kolom_4" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('kolom_4: ', CAST("kolom_4" AS VARCHAR))
    WHEN "kolom_5" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('kolom_5: ', CAST("kolom_5" AS VARCHAR))
    WHEN "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee: ', CAST("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" AS VARCHAR))
    WHEN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: ', CAST("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" AS VARCHAR))
    WHEN "x" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('x: ', CAST("x" AS VARCHAR))
    WHEN "count" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('count: ', CAST("count" AS VARCHAR))
    WHEN "fout_2" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('fout_2: ', CAST("fout_2" AS VARCHAR))
  END AS "fout",
  -- Één – twee
  CASE WHEN "een_twee" = 'rood' THEN 1 WHEN "een_twee" = 'geel' THEN 2 WHEN "een_twee" = 'groen' THEN 3 ELSE 0 END AS _een_twee,
  -- een twee
  --   rood bij "EEN TWEE" is nee
  --   anders groen
  CASE
    WHEN "een_twee_2" = 'rood' THEN 1
    WHEN "een_twee_2" = 'geel' THEN 2
    WHEN "een_twee_2" = 'groen' THEN 3
    ELSE CASE
      WHEN "een_twee_3" IS NULL THEN 0
      WHEN "een_twee_3" THEN 3
      ELSE 1
    END
  END AS _een_twee_2,
  -- 1e kwartaal
  CASE WHEN "d_1e_kwartaal" = 'rood' THEN 1 WHEN "d_1e_kwartaal" = 'geel' THEN 2 WHEN "d_1e_kwartaal" = 'groen' THEN 3 ELSE 0 END AS _d_1e_kwartaal,
  -- ВАЖНО
  CASE WHEN "kolom_4" = 'rood' THEN 1 WHEN "kolom_4" = 'geel' THEN 2 WHEN "kolom_4" = 'groen' THEN 3 ELSE 0 END AS _kolom_4,
  -- ЕЩЁ
  CASE WHEN "kolom_5" = 'rood' THEN 1 WHEN "kolom_5" = 'geel' THEN 2 WHEN "kolom_5" = 'groen' THEN 3 ELSE 0 END AS _kolom_5,
  -- ééééééééééééééééééééééééééééééééééééééééééééééééé en verder
  CASE WHEN "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" = 'rood' THEN 1 WHEN "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" = 'geel' THEN 2 WHEN "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" = 'groen' THEN 3 ELSE 0 END AS _eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee,
  -- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  CASE WHEN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" = 'rood' THEN 1 WHEN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" = 'geel' THEN 2 WHEN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" = 'groen' THEN 3 ELSE 0 END AS _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,
  -- _ _ X _ _
  CASE WHEN "x" = 'rood' THEN 1 WHEN "x" = 'geel' THEN 2 WHEN "x" = 'groen' THEN 3 ELSE 0 END AS _x,
  -- count
  CASE WHEN "count" = 'rood' THEN 1 WHEN "count" = 'geel' THEN 2 WHEN "count" = 'groen' THEN 3 ELSE 0 END AS _count,
  -- fout
  CASE WHEN "fout_2" = 'rood' THEN 1 WHEN "fout_2" = 'geel' THEN 2 WHEN "fout_2" = 'groen' THEN 3 ELSE 0 END AS _fout_2
FROM "namen_van_alles_gegevens"
) AS stap_1
) AS stap_2;

-- De regels van de weging.
CREATE OR REPLACE VIEW "namen_van_alles_regels" AS
SELECT 0 AS "nummer", '' AS "doel", '' AS "hoogstens", '' AS "zin", '' AS "bestand", 0 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie" WHERE 1 = 0;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "namen_van_alles_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "namen_van_alles_scores") AS geldt
JOIN "namen_van_alles_regels" USING (nummer);

=== getallen
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR,
  -- Kans: een getal, van 0 tot en met 1
  "kans" DOUBLE,
  -- Klein: een getal
  "klein" DOUBLE,
  -- Groot: een getal, in euro, van 1 tot en met 9e+24
  "groot" DOUBLE,
  -- Stuks: een heel getal
  "stuks" BIGINT,
  -- Soort: enkel
  "soort" VARCHAR,
  -- Vorm: vast / los / open
  "vorm" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __c = 1 THEN 'rood' WHEN __c = 2 THEN 'geel' WHEN __c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3))) THEN 0 ELSE 3 END AS _eindscore_
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _c IN (0, 9) THEN _c WHEN _c > 2 AND regel_1 THEN 2 ELSE _c END AS __c
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op B en rood op A blokkeert groen op C
  -- hoofd.norm:17
  (_c <> 9 AND (_b = 1 AND _a = 1)) AS "regel_1"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
    WHEN NOT ("kans" BETWEEN 0 AND 1) THEN concat('kans: ', CAST("kans" AS VARCHAR))
    WHEN NOT ("klein" BETWEEN -1e300 AND 1e300) THEN concat('klein: ', CAST("klein" AS VARCHAR))
    WHEN NOT ("groot" BETWEEN 1 AND 9e+24) THEN concat('groot: ', CAST("groot" AS VARCHAR))
    WHEN (NOT ("stuks" BETWEEN -1e300 AND 1e300) OR "stuks" <> floor("stuks")) THEN concat('stuks: ', CAST("stuks" AS VARCHAR))
    WHEN NOT ("soort" IN ('enkel')) THEN concat('soort: ', CAST("soort" AS VARCHAR))
    WHEN NOT ("vorm" IN ('vast', 'los', 'open')) THEN concat('vorm: ', CAST("vorm" AS VARCHAR))
  END AS "fout",
  -- A
  --   rood bij Kans minder dan 0,0000001 of Klein meer dan 0,00000025
  --   geel bij Kans meer dan 0,5 en Kans minder dan 0,75 en Klein hoogstens 0,00000025
  --   geel bij Kans van 0,6 tot en met 0,7 en Klein hoogstens 0,00000025
  --   groen bij Groot minstens 2500000000000000000000000 en Kans meer dan 0,75 en Klein hoogstens 0,00000025
  CASE
    WHEN "a" = 'rood' THEN 1
    WHEN "a" = 'geel' THEN 2
    WHEN "a" = 'groen' THEN 3
    ELSE CASE
      WHEN "kans" IS NULL THEN CASE
        WHEN "klein" IS NULL THEN 0
        WHEN "klein" <= 2.5e-7 THEN 0
        ELSE 1
      END
      WHEN "kans" < 1e-7 THEN 1
      WHEN "kans" <= 0.5 THEN CASE
        WHEN "klein" IS NULL THEN 0
        WHEN "klein" <= 2.5e-7 THEN 0
        ELSE 1
      END
      WHEN "kans" < 0.75 THEN CASE
        WHEN "klein" IS NULL THEN 0
        WHEN "klein" <= 2.5e-7 THEN 2
        ELSE 1
      END
      WHEN "kans" <= 0.75 THEN CASE
        WHEN "klein" IS NULL THEN 0
        WHEN "klein" <= 2.5e-7 THEN 0
        ELSE 1
      END
      ELSE CASE
        WHEN "klein" IS NULL THEN 0
        WHEN "klein" <= 2.5e-7 THEN CASE
          WHEN "groot" IS NULL THEN 0
          WHEN "groot" < 2.5e+24 THEN 0
          ELSE 3
        END
        ELSE 1
      END
    END
  END AS _a,
  -- B
  --   geel bij Stuks is 5 of Stuks is 7
  --   rood bij Stuks minder dan 5 en Soort is enkel en Vorm is los
  --   rood bij Stuks minder dan 3 en Vorm is los
  --   anders groen
  CASE
    WHEN "b" = 'rood' THEN 1
    WHEN "b" = 'geel' THEN 2
    WHEN "b" = 'groen' THEN 3
    ELSE CASE
      WHEN "stuks" IS NULL THEN 0
      WHEN "stuks" < 5 THEN CASE
        WHEN "vorm" IS NULL THEN 0
        WHEN "vorm" IN ('vast', 'open') THEN 3
        ELSE 1
      END
      WHEN "stuks" <= 5 THEN 2
      WHEN "stuks" < 7 THEN 3
      WHEN "stuks" <= 7 THEN 2
      ELSE 3
    END
  END AS _b,
  -- C
  CASE WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3
) AS stap_4;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'C' AS "doel", 'geel' AS "hoogstens", 'rood op B en rood op A blokkeert groen op C' AS "zin", 'hoofd.norm' AS "bestand", 17 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== tellingen
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR,
  -- D: het oordeel, rood, geel, groen of blanco
  "d" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _c = 1 THEN 'rood' WHEN _c = 2 THEN 'geel' WHEN _c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d = 1 THEN 'rood' WHEN _d = 2 THEN 'geel' WHEN _d = 3 THEN 'groen' ELSE 'blanco' END AS "d",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3) OR _d IN (1, 2, 3))) THEN 0 WHEN regel_8 THEN 1 WHEN (regel_1 OR regel_2 OR regel_3 OR regel_4 OR regel_5 OR regel_6 OR regel_7 OR regel_9) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op hoogstens 2 dimensies en geel op A blokkeert groen
  -- hoofd.norm:10
  (
    (
      CASE WHEN _a = 1 THEN 1 ELSE 0 END
      + CASE WHEN _b = 1 THEN 1 ELSE 0 END
      + CASE WHEN _c = 1 THEN 1 ELSE 0 END
      + CASE WHEN _d = 1 THEN 1 ELSE 0 END
    ) <= 2
    AND _a = 2
  ) AS "regel_1",
  -- rood op hoogstens 4 dimensies en geel op A blokkeert groen
  -- hoofd.norm:11
  (1 = 1 AND _a = 2) AS "regel_2",
  -- rood op minstens 1 dimensie en geel op A blokkeert groen
  -- hoofd.norm:12
  (
    (
      CASE WHEN _a = 1 THEN 1 ELSE 0 END
      + CASE WHEN _b = 1 THEN 1 ELSE 0 END
      + CASE WHEN _c = 1 THEN 1 ELSE 0 END
      + CASE WHEN _d = 1 THEN 1 ELSE 0 END
    ) >= 1
    AND _a = 2
  ) AS "regel_3",
  -- rood op minstens 2 dimensies en geel op A blokkeert groen
  -- hoofd.norm:13
  (
    (
      CASE WHEN _a = 1 THEN 1 ELSE 0 END
      + CASE WHEN _b = 1 THEN 1 ELSE 0 END
      + CASE WHEN _c = 1 THEN 1 ELSE 0 END
      + CASE WHEN _d = 1 THEN 1 ELSE 0 END
    ) >= 2
    AND _a = 2
  ) AS "regel_4",
  -- rood op precies 2 dimensies en geel op A blokkeert groen
  -- hoofd.norm:14
  (
    (
      CASE WHEN _a = 1 THEN 1 ELSE 0 END
      + CASE WHEN _b = 1 THEN 1 ELSE 0 END
      + CASE WHEN _c = 1 THEN 1 ELSE 0 END
      + CASE WHEN _d = 1 THEN 1 ELSE 0 END
    ) = 2
    AND _a = 2
  ) AS "regel_5",
  -- rood op geen enkele dimensie en geel op A blokkeert groen
  -- hoofd.norm:15
  (
    (
      CASE WHEN _a = 1 THEN 1 ELSE 0 END
      + CASE WHEN _b = 1 THEN 1 ELSE 0 END
      + CASE WHEN _c = 1 THEN 1 ELSE 0 END
      + CASE WHEN _d = 1 THEN 1 ELSE 0 END
    ) = 0
    AND _a = 2
  ) AS "regel_6",
  -- rood op alle dimensies en geel op A blokkeert groen
  -- hoofd.norm:16
  (
    (
      CASE WHEN _a = 1 THEN 1 ELSE 0 END
      + CASE WHEN _b = 1 THEN 1 ELSE 0 END
      + CASE WHEN _c = 1 THEN 1 ELSE 0 END
      + CASE WHEN _d = 1 THEN 1 ELSE 0 END
    ) = (
      1
      + CASE WHEN _a = 9 THEN 0 ELSE 1 END
      + CASE WHEN _b = 9 THEN 0 ELSE 1 END
      + CASE WHEN _c = 9 THEN 0 ELSE 1 END
    )
    AND _a = 2
  ) AS "regel_7",
  -- groen of geel op A en geel of rood op A leidt tot rood
  -- hoofd.norm:17
  (_a IN (2, 3) AND _a IN (1, 2)) AS "regel_8",
  -- geel op C is voorwaarde voor groen
  -- hoofd.norm:18
  _c = 1 AS "regel_9"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('K', 'L', 'M')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
    WHEN "d" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d: ', CAST("d" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN korps IN ('K') THEN 9 WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN korps IN ('K') THEN 9 WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  CASE WHEN korps IN ('K') THEN 9 WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c,
  -- D
  CASE WHEN "d" = 'rood' THEN 1 WHEN "d" = 'geel' THEN 2 WHEN "d" = 'groen' THEN 3 ELSE 0 END AS _d
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op hoogstens 2 dimensies en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 10 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op hoogstens 4 dimensies en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 11 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op minstens 1 dimensie en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 12 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op minstens 2 dimensies en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 13 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op precies 2 dimensies en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 14 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op geen enkele dimensie en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 15 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 7 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op alle dimensies en geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 16 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 8 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'groen of geel op A en geel of rood op A leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 17 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 9 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel op C is voorwaarde voor groen' AS "zin", 'hoofd.norm' AS "bestand", 18 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== veld
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR,
  -- D: het oordeel, rood, geel, groen of blanco
  "d" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _c = 1 THEN 'rood' WHEN _c = 2 THEN 'geel' WHEN _c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __d = 1 THEN 'rood' WHEN __d = 2 THEN 'geel' WHEN __d = 3 THEN 'groen' ELSE 'blanco' END AS "d",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3) OR _d IN (1, 2, 3))) THEN 0 WHEN (regel_1 OR regel_2 OR regel_3) THEN 1 WHEN (regel_6 OR regel_7 OR regel_8) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- rood op hoogstens 1 dimensie van W leidt tot geel
  -- hoofd.norm:17
  (CASE WHEN _c = 1 THEN 1 ELSE 0 END + CASE WHEN __d = 1 THEN 1 ELSE 0 END) <= 1 AS "regel_7",
  -- rood op hoogstens 2 dimensies van W leidt tot geel
  -- hoofd.norm:18
  1 = 1 AS "regel_8"
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _d IN (0, 9) THEN _d WHEN _d > 2 AND (regel_4 OR regel_5) THEN 2 ELSE _d END AS __d
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op hoogstens 1 dimensie van V en geel op C leidt tot rood
  -- hoofd.norm:11
  (
    (
      (CASE WHEN _a = 9 THEN 0 ELSE 1 END + CASE WHEN _b = 9 THEN 0 ELSE 1 END) > 0
      AND (CASE WHEN _a = 1 THEN 1 ELSE 0 END + CASE WHEN _b = 1 THEN 1 ELSE 0 END) <= 1
    )
    AND _c = 2
  ) AS "regel_1",
  -- rood op hoogstens 2 dimensies van V en geel op C leidt tot rood
  -- hoofd.norm:12
  ((CASE WHEN _a = 9 THEN 0 ELSE 1 END + CASE WHEN _b = 9 THEN 0 ELSE 1 END) > 0 AND _c = 2) AS "regel_2",
  -- rood op minstens 1 dimensie van V en geel op C leidt tot rood
  -- hoofd.norm:13
  ((CASE WHEN _a = 1 THEN 1 ELSE 0 END + CASE WHEN _b = 1 THEN 1 ELSE 0 END) >= 1 AND _c = 2) AS "regel_3",
  -- rood op geen enkele dimensie van V leidt tot geel op D
  -- hoofd.norm:14
  (_d <> 9 AND (
    (CASE WHEN _a = 9 THEN 0 ELSE 1 END + CASE WHEN _b = 9 THEN 0 ELSE 1 END) > 0
    AND (CASE WHEN _a = 1 THEN 1 ELSE 0 END + CASE WHEN _b = 1 THEN 1 ELSE 0 END) = 0
  )) AS "regel_4",
  -- rood op precies 1 dimensie van V leidt tot geel op D
  -- hoofd.norm:15
  (_d <> 9 AND (CASE WHEN _a = 1 THEN 1 ELSE 0 END + CASE WHEN _b = 1 THEN 1 ELSE 0 END) = 1) AS "regel_5",
  -- rood op alle dimensies van V leidt tot geel
  -- hoofd.norm:16
  (
    (CASE WHEN _a = 9 THEN 0 ELSE 1 END + CASE WHEN _b = 9 THEN 0 ELSE 1 END) > 0
    AND (CASE WHEN _a = 1 THEN 1 ELSE 0 END + CASE WHEN _b = 1 THEN 1 ELSE 0 END) = (CASE WHEN _a = 9 THEN 0 ELSE 1 END + CASE WHEN _b = 9 THEN 0 ELSE 1 END)
  ) AS "regel_6"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('K', 'L')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
    WHEN "d" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d: ', CAST("d" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN korps IN ('K', 'L') THEN 9 WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN korps IN ('K') THEN 9 WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  CASE WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c,
  -- D
  CASE WHEN "d" = 'rood' THEN 1 WHEN "d" = 'geel' THEN 2 WHEN "d" = 'groen' THEN 3 ELSE 0 END AS _d
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3
) AS stap_4
) AS stap_5;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op hoogstens 1 dimensie van V en geel op C leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 11 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op hoogstens 2 dimensies van V en geel op C leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 12 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op minstens 1 dimensie van V en geel op C leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 13 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'D' AS "doel", 'geel' AS "hoogstens", 'rood op geen enkele dimensie van V leidt tot geel op D' AS "zin", 'hoofd.norm' AS "bestand", 14 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'D' AS "doel", 'geel' AS "hoogstens", 'rood op precies 1 dimensie van V leidt tot geel op D' AS "zin", 'hoofd.norm' AS "bestand", 15 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op alle dimensies van V leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 16 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 7 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op hoogstens 1 dimensie van W leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 17 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 8 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op hoogstens 2 dimensies van W leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 18 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== stappen
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR,
  -- D: het oordeel, rood, geel, groen of blanco
  "d" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __a = 1 THEN 'rood' WHEN __a = 2 THEN 'geel' WHEN __a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __b = 1 THEN 'rood' WHEN __b = 2 THEN 'geel' WHEN __b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __c = 1 THEN 'rood' WHEN __c = 2 THEN 'geel' WHEN __c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d = 1 THEN 'rood' WHEN _d = 2 THEN 'geel' WHEN _d = 3 THEN 'groen' ELSE 'blanco' END AS "d",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3) OR _d IN (1, 2, 3))) THEN 0 ELSE 3 END AS _eindscore_
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _a IN (0, 9) THEN _a WHEN _a > 1 AND regel_1 THEN 1 ELSE _a END AS __a
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- rood op D, C en B leidt tot rood op A
  -- hoofd.norm:5
  (_a <> 9 AND (_d = 1 AND __c = 1 AND __b = 1)) AS "regel_1"
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _b IN (0, 9) THEN _b WHEN _b > 2 AND regel_2 THEN 2 ELSE _b END AS __b
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- rood op D en geel op C leidt tot geel op B
  -- hoofd.norm:6
  (_b <> 9 AND (_d = 1 AND __c = 2)) AS "regel_2"
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _c IN (0, 9) THEN _c WHEN _c > 2 AND (regel_3 OR regel_4) THEN 2 ELSE _c END AS __c
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- geel op D leidt tot geel op C
  -- hoofd.norm:7
  (_c <> 9 AND _d = 2) AS "regel_3",
  -- blanco op D leidt tot geel op C
  -- hoofd.norm:8
  (_c <> 9 AND _d = 0) AS "regel_4"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
    WHEN "d" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d: ', CAST("d" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  CASE WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c,
  -- D
  CASE WHEN "d" = 'rood' THEN 1 WHEN "d" = 'geel' THEN 2 WHEN "d" = 'groen' THEN 3 ELSE 0 END AS _d
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3
) AS stap_4
) AS stap_5
) AS stap_6
) AS stap_7
) AS stap_8;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'A' AS "doel", 'rood' AS "hoogstens", 'rood op D, C en B leidt tot rood op A' AS "zin", 'hoofd.norm' AS "bestand", 5 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'B' AS "doel", 'geel' AS "hoogstens", 'rood op D en geel op C leidt tot geel op B' AS "zin", 'hoofd.norm' AS "bestand", 6 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'C' AS "doel", 'geel' AS "hoogstens", 'geel op D leidt tot geel op C' AS "zin", 'hoofd.norm' AS "bestand", 7 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'C' AS "doel", 'geel' AS "hoogstens", 'blanco op D leidt tot geel op C' AS "zin", 'hoofd.norm' AS "bestand", 8 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== anderen
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR,
  -- D: het oordeel, rood, geel, groen of blanco
  "d" VARCHAR,
  -- E: het oordeel, rood, geel, groen of blanco
  "e" VARCHAR,
  -- F: het oordeel, rood, geel, groen of blanco
  "f" VARCHAR,
  -- G: het oordeel, rood, geel, groen of blanco
  "g" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _c = 1 THEN 'rood' WHEN _c = 2 THEN 'geel' WHEN _c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d = 1 THEN 'rood' WHEN _d = 2 THEN 'geel' WHEN _d = 3 THEN 'groen' ELSE 'blanco' END AS "d",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _e = 1 THEN 'rood' WHEN _e = 2 THEN 'geel' WHEN _e = 3 THEN 'groen' ELSE 'blanco' END AS "e",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _f = 1 THEN 'rood' WHEN _f = 2 THEN 'geel' WHEN _f = 3 THEN 'groen' ELSE 'blanco' END AS "f",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _g = 1 THEN 'rood' WHEN _g = 2 THEN 'geel' WHEN _g = 3 THEN 'groen' ELSE 'blanco' END AS "g",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((
    _a IN (1, 2, 3)
    OR _b IN (1, 2, 3)
    OR _c IN (1, 2, 3)
    OR _d IN (1, 2, 3)
    OR _e IN (1, 2, 3)
    OR _f IN (1, 2, 3)
  )) THEN 0 WHEN (regel_3 OR regel_5 OR regel_6 OR regel_7 OR regel_8) THEN 1 WHEN (regel_1 OR regel_2 OR regel_4 OR regel_9) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op A blokkeert groen
  -- hoofd.norm:11
  _a = 1 AS "regel_1",
  -- geel op A blokkeert groen
  -- hoofd.norm:12
  _a = 2 AS "regel_2",
  -- rood op A leidt tot rood
  -- hoofd.norm:13
  _a = 1 AS "regel_3",
  -- geel op B blokkeert groen
  -- hoofd.norm:14
  _b = 2 AS "regel_4",
  -- rood op A en geel of rood op minstens 3 andere dimensies leidt tot rood
  -- hoofd.norm:15
  (
    _a = 1
    AND (
      CASE WHEN _b IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _c IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _d IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _e IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _f IN (1, 2) THEN 1 ELSE 0 END
    ) >= 3
  ) AS "regel_5",
  -- rood op A en B en geel of rood op minstens 2 andere dimensies leidt tot rood
  -- hoofd.norm:16
  (
    (_a = 1 AND _b = 1)
    AND (
      CASE WHEN _c IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _d IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _e IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _f IN (1, 2) THEN 1 ELSE 0 END
    ) >= 2
  ) AS "regel_6",
  -- rood op A, B en C en geel of rood op minstens 1 andere dimensie leidt tot rood
  -- hoofd.norm:17
  (
    (_a = 1 AND _b = 1 AND _c = 1)
    AND (
      CASE WHEN _d IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _e IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _f IN (1, 2) THEN 1 ELSE 0 END
    ) >= 1
  ) AS "regel_7",
  -- geel of rood op minstens 4 dimensies leidt tot rood
  -- hoofd.norm:18
  (
    CASE WHEN _a IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _b IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _c IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _d IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _e IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _f IN (1, 2) THEN 1 ELSE 0 END
  ) >= 4 AS "regel_8",
  -- geel op minstens 2 dimensies van Alles leidt tot geel
  -- hoofd.norm:19
  (
    CASE WHEN _a = 2 THEN 1 ELSE 0 END
    + CASE WHEN _b = 2 THEN 1 ELSE 0 END
    + CASE WHEN _c = 2 THEN 1 ELSE 0 END
    + CASE WHEN _d = 2 THEN 1 ELSE 0 END
    + CASE WHEN _e = 2 THEN 1 ELSE 0 END
    + CASE WHEN _f = 2 THEN 1 ELSE 0 END
  ) >= 2 AS "regel_9"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
    WHEN "d" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d: ', CAST("d" AS VARCHAR))
    WHEN "e" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('e: ', CAST("e" AS VARCHAR))
    WHEN "f" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('f: ', CAST("f" AS VARCHAR))
    WHEN "g" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('g: ', CAST("g" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  CASE WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c,
  -- D
  CASE WHEN "d" = 'rood' THEN 1 WHEN "d" = 'geel' THEN 2 WHEN "d" = 'groen' THEN 3 ELSE 0 END AS _d,
  -- E
  CASE WHEN "e" = 'rood' THEN 1 WHEN "e" = 'geel' THEN 2 WHEN "e" = 'groen' THEN 3 ELSE 0 END AS _e,
  -- F
  CASE WHEN "f" = 'rood' THEN 1 WHEN "f" = 'geel' THEN 2 WHEN "f" = 'groen' THEN 3 ELSE 0 END AS _f,
  -- G
  CASE WHEN "g" = 'rood' THEN 1 WHEN "g" = 'geel' THEN 2 WHEN "g" = 'groen' THEN 3 ELSE 0 END AS _g
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 11 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 12 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op A leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 13 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 14 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op A en geel of rood op minstens 3 andere dimensies leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 15 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op A en B en geel of rood op minstens 2 andere dimensies leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 16 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 7 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op A, B en C en geel of rood op minstens 1 andere dimensie leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 17 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 8 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'geel of rood op minstens 4 dimensies leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 18 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 9 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel op minstens 2 dimensies van Alles leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 19 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== optellen
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR,
  -- Aantal: een heel getal, van 0 tot en met 9
  "aantal" BIGINT
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _c = 1 THEN 'rood' WHEN _c = 2 THEN 'geel' WHEN _c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3))) THEN 0 WHEN (regel_5 OR regel_6) THEN 1 WHEN (regel_1 OR regel_2 OR regel_3 OR regel_4) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- minder dan 3,25 punten blokkeert groen
  -- hoofd.norm:10
  ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3)) AND (
    CASE WHEN _a = 1 THEN 0 WHEN _a = 2 THEN 12 WHEN _a = 3 THEN 16 ELSE 0 END
    + CASE WHEN _b = 1 THEN 0 WHEN _b = 2 THEN 6 WHEN _b = 3 THEN 8 ELSE 0 END
    + CASE WHEN _c = 1 THEN 0 WHEN _c = 2 THEN 6 WHEN _c = 3 THEN 8 ELSE 0 END
  ) < 13) AS "regel_1",
  -- hoogstens 3 punten blokkeert groen
  -- hoofd.norm:11
  ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3)) AND (
    CASE WHEN _a = 1 THEN 0 WHEN _a = 2 THEN 6 WHEN _a = 3 THEN 8 ELSE 0 END
    + CASE WHEN _b = 1 THEN 0 WHEN _b = 2 THEN 3 WHEN _b = 3 THEN 4 ELSE 0 END
    + CASE WHEN _c = 1 THEN 0 WHEN _c = 2 THEN 3 WHEN _c = 3 THEN 4 ELSE 0 END
  ) <= 6) AS "regel_2",
  -- meer dan 3 punten en rood op A blokkeert groen
  -- hoofd.norm:12
  (
    ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3)) AND (
      CASE WHEN _a = 1 THEN 0 WHEN _a = 2 THEN 6 WHEN _a = 3 THEN 8 ELSE 0 END
      + CASE WHEN _b = 1 THEN 0 WHEN _b = 2 THEN 3 WHEN _b = 3 THEN 4 ELSE 0 END
      + CASE WHEN _c = 1 THEN 0 WHEN _c = 2 THEN 3 WHEN _c = 3 THEN 4 ELSE 0 END
    ) > 6)
    AND _a = 1
  ) AS "regel_3",
  -- minstens 3 punten en (rood op A of rood op B) blokkeert groen
  -- hoofd.norm:13
  (
    ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3)) AND (
      CASE WHEN _a = 1 THEN 0 WHEN _a = 2 THEN 6 WHEN _a = 3 THEN 8 ELSE 0 END
      + CASE WHEN _b = 1 THEN 0 WHEN _b = 2 THEN 3 WHEN _b = 3 THEN 4 ELSE 0 END
      + CASE WHEN _c = 1 THEN 0 WHEN _c = 2 THEN 3 WHEN _c = 3 THEN 4 ELSE 0 END
    ) >= 6)
    AND (_a = 1 OR _b = 1)
  ) AS "regel_4",
  -- = 3 punten en rood op B leidt tot rood
  -- hoofd.norm:14
  (
    ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3)) AND (
      CASE WHEN _a = 1 THEN 0 WHEN _a = 2 THEN 6 WHEN _a = 3 THEN 8 ELSE 0 END
      + CASE WHEN _b = 1 THEN 0 WHEN _b = 2 THEN 3 WHEN _b = 3 THEN 4 ELSE 0 END
      + CASE WHEN _c = 1 THEN 0 WHEN _c = 2 THEN 3 WHEN _c = 3 THEN 4 ELSE 0 END
    ) = 6)
    AND _b = 1
  ) AS "regel_5",
  -- minder dan 50% van de punten leidt tot rood
  -- hoofd.norm:15
  ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3)) AND (
    CASE WHEN _a = 1 THEN 0 WHEN _a = 2 THEN 6 WHEN _a = 3 THEN 8 ELSE 0 END
    + CASE WHEN _b = 1 THEN 0 WHEN _b = 2 THEN 3 WHEN _b = 3 THEN 4 ELSE 0 END
    + CASE WHEN _c = 1 THEN 0 WHEN _c = 2 THEN 3 WHEN _c = 3 THEN 4 ELSE 0 END
  ) * 2 < (
    CASE WHEN _a IN (1, 2, 3) THEN 8 ELSE 0 END
    + CASE WHEN _b IN (1, 2, 3) THEN 4 ELSE 0 END
    + CASE WHEN _c IN (1, 2, 3) THEN 4 ELSE 0 END
  ) * 1) AS "regel_6"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
    WHEN (NOT ("aantal" BETWEEN 0 AND 9) OR "aantal" <> floor("aantal")) THEN concat('aantal: ', CAST("aantal" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  --   rood bij Aantal minder dan 5
  --     interpretatie: zo
  --   anders groen
  CASE
    WHEN "c" = 'rood' THEN 1
    WHEN "c" = 'geel' THEN 2
    WHEN "c" = 'groen' THEN 3
    ELSE CASE
      WHEN "aantal" IS NULL THEN 0
      WHEN "aantal" < 5 THEN 1
      ELSE 3
    END
  END AS _c
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'minder dan 3,25 punten blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 10 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'hoogstens 3 punten blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 11 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'meer dan 3 punten en rood op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 12 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'minstens 3 punten en (rood op A of rood op B) blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 13 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", '= 3 punten en rood op B leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 14 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'minder dan 50% van de punten leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 15 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== punten
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- D0: het oordeel, rood, geel, groen of blanco
  "d0" VARCHAR,
  -- D1: het oordeel, rood, geel, groen of blanco
  "d1" VARCHAR,
  -- D2: het oordeel, rood, geel, groen of blanco
  "d2" VARCHAR,
  -- D3: het oordeel, rood, geel, groen of blanco
  "d3" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d0 = 1 THEN 'rood' WHEN _d0 = 2 THEN 'geel' WHEN _d0 = 3 THEN 'groen' ELSE 'blanco' END AS "d0",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d1 = 1 THEN 'rood' WHEN _d1 = 2 THEN 'geel' WHEN _d1 = 3 THEN 'groen' ELSE 'blanco' END AS "d1",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d2 = 1 THEN 'rood' WHEN _d2 = 2 THEN 'geel' WHEN _d2 = 3 THEN 'groen' ELSE 'blanco' END AS "d2",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d3 = 1 THEN 'rood' WHEN _d3 = 2 THEN 'geel' WHEN _d3 = 3 THEN 'groen' ELSE 'blanco' END AS "d3",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_d0 IN (1, 2, 3) OR _d1 IN (1, 2, 3) OR _d2 IN (1, 2, 3) OR _d3 IN (1, 2, 3))) THEN 0 WHEN regel_1 THEN 1 WHEN (regel_2 OR regel_3) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- minder dan 33,333333% van de punten leidt tot rood
  -- hoofd.norm:10
  ((_d0 IN (1, 2, 3) OR _d1 IN (1, 2, 3) OR _d2 IN (1, 2, 3) OR _d3 IN (1, 2, 3)) AND CAST((
    CASE WHEN _d0 = 1 THEN 200000 WHEN _d0 = 2 THEN 66666666600000 WHEN _d0 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 = 1 THEN 199999 WHEN _d1 = 2 THEN 66666333266667 WHEN _d1 = 3 THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 = 1 THEN 200000 WHEN _d2 = 2 THEN 66666666600000 WHEN _d2 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 = 1 THEN 199999 WHEN _d3 = 2 THEN 66666333266667 WHEN _d3 = 3 THEN 199999000000000 ELSE 0 END
  ) AS HUGEINT) * 100000000 < CAST((
    CASE WHEN _d0 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
  ) AS HUGEINT) * 33333333) AS "regel_1",
  -- hoogstens 66,666667% van de punten blokkeert groen
  -- hoofd.norm:11
  ((_d0 IN (1, 2, 3) OR _d1 IN (1, 2, 3) OR _d2 IN (1, 2, 3) OR _d3 IN (1, 2, 3)) AND CAST((
    CASE WHEN _d0 = 1 THEN 200000 WHEN _d0 = 2 THEN 66666666600000 WHEN _d0 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 = 1 THEN 199999 WHEN _d1 = 2 THEN 66666333266667 WHEN _d1 = 3 THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 = 1 THEN 200000 WHEN _d2 = 2 THEN 66666666600000 WHEN _d2 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 = 1 THEN 199999 WHEN _d3 = 2 THEN 66666333266667 WHEN _d3 = 3 THEN 199999000000000 ELSE 0 END
  ) AS HUGEINT) * 100000000 <= CAST((
    CASE WHEN _d0 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
  ) AS HUGEINT) * 66666667) AS "regel_2",
  -- meer dan 799998000 punten leidt tot geel
  -- hoofd.norm:12
  ((_d0 IN (1, 2, 3) OR _d1 IN (1, 2, 3) OR _d2 IN (1, 2, 3) OR _d3 IN (1, 2, 3)) AND (
    CASE WHEN _d0 = 1 THEN 200000 WHEN _d0 = 2 THEN 66666666600000 WHEN _d0 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 = 1 THEN 199999 WHEN _d1 = 2 THEN 66666333266667 WHEN _d1 = 3 THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 = 1 THEN 200000 WHEN _d2 = 2 THEN 66666666600000 WHEN _d2 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 = 1 THEN 199999 WHEN _d3 = 2 THEN 66666333266667 WHEN _d3 = 3 THEN 199999000000000 ELSE 0 END
  ) > 799998000000000) AS "regel_3"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "d0" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d0: ', CAST("d0" AS VARCHAR))
    WHEN "d1" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d1: ', CAST("d1" AS VARCHAR))
    WHEN "d2" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d2: ', CAST("d2" AS VARCHAR))
    WHEN "d3" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d3: ', CAST("d3" AS VARCHAR))
  END AS "fout",
  -- D0
  CASE WHEN "d0" = 'rood' THEN 1 WHEN "d0" = 'geel' THEN 2 WHEN "d0" = 'groen' THEN 3 ELSE 0 END AS _d0,
  -- D1
  CASE WHEN "d1" = 'rood' THEN 1 WHEN "d1" = 'geel' THEN 2 WHEN "d1" = 'groen' THEN 3 ELSE 0 END AS _d1,
  -- D2
  CASE WHEN "d2" = 'rood' THEN 1 WHEN "d2" = 'geel' THEN 2 WHEN "d2" = 'groen' THEN 3 ELSE 0 END AS _d2,
  -- D3
  CASE WHEN "d3" = 'rood' THEN 1 WHEN "d3" = 'geel' THEN 2 WHEN "d3" = 'groen' THEN 3 ELSE 0 END AS _d3
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'minder dan 33,333333% van de punten leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 10 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'hoogstens 66,666667% van de punten blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 11 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'meer dan 799998000 punten leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 12 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== keuzes
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- Woord: w1 / w2 / w3 / w4 / w5 / w6 / w7 / w8 / w9 / w10 / w11 / w12 / w13 / w14 / w15 / w16 / w17 / w18 / w19 / w20
  "woord" VARCHAR,
  -- Ander: w1 / w2 / w3
  "ander" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3))) THEN 0 WHEN regel_1 THEN 1 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op A leidt tot rood
  -- hoofd.norm:28
  _a = 1 AS "regel_1"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (list_contains(['K0', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12', 'K13', 'K14', 'K15', 'K16'], korps)) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN NOT (list_contains(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13', 'w14', 'w15', 'w16', 'w17', 'w18', 'w19', 'w20'], "woord")) THEN concat('woord: ', CAST("woord" AS VARCHAR))
    WHEN NOT ("ander" IN ('w1', 'w2', 'w3')) THEN concat('ander: ', CAST("ander" AS VARCHAR))
  END AS "fout",
  -- A
  --   rood bij Woord is w1 of Woord is w2 of Woord is w3 of Woord is w4 of Woord is w5 of Woord is w6 of Woord is w7 of Woord is w8 of Woord is w9 of Woord is w10 of Woord is w11 of Woord is w12 of Woord is w13 of Woord is w14 of Woord is w15 of Woord is w16 of Woord is w17
  --   anders groen
  CASE
    WHEN "a" = 'rood' THEN 1
    WHEN "a" = 'geel' THEN 2
    WHEN "a" = 'groen' THEN 3
    ELSE CASE
      WHEN "woord" IS NULL THEN 0
      WHEN list_contains(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13', 'w14', 'w15', 'w16', 'w17'], "woord") THEN 1
      ELSE 3
    END
  END AS _a,
  -- B
  --   rood bij Ander is w1
  --   geel bij Ander is w2
  --   groen bij Ander is w3
  CASE
    WHEN korps IN ('K3') THEN 9
    WHEN "b" = 'rood' THEN 1
    WHEN "b" = 'geel' THEN 2
    WHEN "b" = 'groen' THEN 3
    ELSE CASE
      WHEN "ander" IS NULL THEN 0
      WHEN "ander" = 'w1' THEN 1
      WHEN "ander" = 'w2' THEN 2
      ELSE 3
    END
  END AS _b
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op A leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 28 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== programma
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __a = 1 THEN 'rood' WHEN __a = 2 THEN 'geel' WHEN __a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _c = 1 THEN 'rood' WHEN _c = 2 THEN 'geel' WHEN _c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3))) THEN 0 WHEN (regel_1 OR regel_2 OR regel_3) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- rood op A blokkeert groen
  -- hoofd.norm:4
  __a = 1 AS "regel_1",
  -- geel op minstens 2 dimensies blokkeert groen
  -- hoofd.norm:5
  (
    CASE WHEN __a = 2 THEN 1 ELSE 0 END
    + CASE WHEN _b = 2 THEN 1 ELSE 0 END
    + CASE WHEN _c = 2 THEN 1 ELSE 0 END
  ) >= 2 AS "regel_2"
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _a IN (0, 9) THEN _a WHEN _a > 2 AND regel_4 THEN 2 ELSE _a END AS __a
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- blanco op B leidt tot geel
  -- hoofd.norm:6
  _b = 0 AS "regel_3",
  -- rood op C leidt tot geel op A
  -- hoofd.norm:7
  (_a <> 9 AND _c = 1) AS "regel_4"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  CASE WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3
) AS stap_4
) AS stap_5;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op A blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 4 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel op minstens 2 dimensies blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 5 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'blanco op B leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 6 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'A' AS "doel", 'geel' AS "hoogstens", 'rood op C leidt tot geel op A' AS "zin", 'hoofd.norm' AS "bestand", 7 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== programma, van een programma
-- rand.norm
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "norm_gegevens" (
  "korps" VARCHAR,
  -- A: het oordeel, rood, geel, groen of blanco
  "a" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- C: het oordeel, rood, geel, groen of blanco
  "c" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "norm_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __a = 1 THEN 'rood' WHEN __a = 2 THEN 'geel' WHEN __a = 3 THEN 'groen' ELSE 'blanco' END AS "a",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _c = 1 THEN 'rood' WHEN _c = 2 THEN 'geel' WHEN _c = 3 THEN 'groen' ELSE 'blanco' END AS "c",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_a IN (1, 2, 3) OR _b IN (1, 2, 3) OR _c IN (1, 2, 3))) THEN 0 WHEN (regel_1 OR regel_2 OR regel_3) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- rood op A blokkeert groen
  -- hoofd%.norm:4
  __a = 1 AS "regel_1",
  -- geel op minstens 2 dimensies blokkeert groen
  -- hoofd%.norm:5
  (
    CASE WHEN __a IN (0, 2) THEN 1 ELSE 0 END
    + CASE WHEN _b IN (0, 2) THEN 1 ELSE 0 END
    + CASE WHEN _c IN (0, 2) THEN 1 ELSE 0 END
  ) >= 2 AS "regel_2"
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _a IN (0, 9) THEN _a WHEN _a > 2 AND regel_4 THEN 2 ELSE _a END AS __a
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- blanco op B leidt tot geel
  -- hoofd%.norm:6
  _b < 0 AS "regel_3",
  -- rood op C leidt tot geel op A
  -- hoofd%.norm:7
  (_a <> 9 AND _c = 1) AS "regel_4"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN "a" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST("a" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN "c" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('c: ', CAST("c" AS VARCHAR))
  END AS "fout",
  -- A
  CASE WHEN "a" = 'rood' THEN 1 WHEN "a" = 'geel' THEN 2 WHEN "a" = 'groen' THEN 3 ELSE 0 END AS _a,
  -- B
  CASE WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b,
  -- C
  CASE WHEN "c" = 'rood' THEN 1 WHEN "c" = 'geel' THEN 2 WHEN "c" = 'groen' THEN 3 ELSE 0 END AS _c
FROM "norm_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3
) AS stap_4
) AS stap_5;

-- De regels van de weging.
CREATE OR REPLACE VIEW "norm_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op A blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 4 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel op minstens 2 dimensies blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 5 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'blanco op B leidt tot geel' AS "zin", 'hoofd%.norm' AS "bestand", 6 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'A' AS "doel", 'geel' AS "hoogstens", 'rood op C leidt tot geel op A' AS "zin", 'hoofd%.norm' AS "bestand", 7 AS "regel", CAST(NULL AS VARCHAR) AS "bron", CAST(NULL AS VARCHAR) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "norm_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "norm_scores") AS geldt
JOIN "norm_regels" USING (nummer);

=== teksten
-- it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_gegevens" (
  "korps" VARCHAR,
  -- it's c\d ${env:X} <b>&amp;: het oordeel, rood, geel, groen of blanco
  "it_s_c_d_env_x_b_amp" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- keus: it's / c\d / ${env:X} / <b>&amp; / ''' / niets
  "keus" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _it_s_c_d_env_x_b_amp = 1 THEN 'rood' WHEN _it_s_c_d_env_x_b_amp = 2 THEN 'geel' WHEN _it_s_c_d_env_x_b_amp = 3 THEN 'groen' ELSE 'blanco' END AS "it_s_c_d_env_x_b_amp",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END,
    CASE WHEN fout IS NULL AND regel_10 THEN 10 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_it_s_c_d_env_x_b_amp IN (1, 2, 3) OR _b IN (1, 2, 3))) THEN 0 WHEN (
    regel_1
    OR regel_2
    OR regel_3
    OR regel_4
    OR regel_5
    OR regel_6
    OR regel_7
    OR regel_8
    OR regel_9
    OR regel_10
  ) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op B blokkeert groen
  -- hoofd.norm:10, bron: it's
  -- interpretatie: it's
  _b = 1 AS "regel_1",
  -- rood op B blokkeert groen
  -- hoofd.norm:12, bron: c\d
  -- interpretatie: c\d
  _b = 1 AS "regel_2",
  -- rood op B blokkeert groen
  -- hoofd.norm:14, bron: ${env:X}
  -- interpretatie: ${env:X}
  _b = 1 AS "regel_3",
  -- rood op B blokkeert groen
  -- hoofd.norm:16, bron: <b>&amp;
  -- interpretatie: <b>&amp;
  _b = 1 AS "regel_4",
  -- rood op B blokkeert groen
  -- hoofd.norm:18, bron: '''
  -- interpretatie: '''
  _b = 1 AS "regel_5",
  -- rood op B blokkeert groen
  -- hoofd.norm:20, bron: 😀
  -- interpretatie: 😀
  _b = 1 AS "regel_6",
  -- rood op B blokkeert groen
  -- hoofd.norm:22, bron: x y z
  -- interpretatie: x y z
  _b = 1 AS "regel_7",
  -- rood op B blokkeert groen
  -- hoofd.norm:24, bron: tab new
  -- interpretatie: tab new
  _b = 1 AS "regel_8",
  -- rood op B blokkeert groen
  -- hoofd.norm:26, bron: p￾q
  -- interpretatie: p￾q
  _b = 1 AS "regel_9",
  -- rood op B blokkeert groen
  -- hoofd.norm:28, bron: </x> <!-- */
  -- interpretatie: </x> <!-- */
  _b = 1 AS "regel_10"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('it''s', 'c\d', '${env:X}')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN "it_s_c_d_env_x_b_amp" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('it_s_c_d_env_x_b_amp: ', CAST("it_s_c_d_env_x_b_amp" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN NOT (list_contains(['it''s', 'c\d', '${env:X}', '<b>&amp;', '''''''', 'niets'], "keus")) THEN concat('keus: ', CAST("keus" AS VARCHAR))
  END AS "fout",
  -- it's c\d ${env:X} <b>&amp;
  --   rood bij keus is "c\d"
  --   anders groen
  --     motivering: it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
  CASE
    WHEN "it_s_c_d_env_x_b_amp" = 'rood' THEN 1
    WHEN "it_s_c_d_env_x_b_amp" = 'geel' THEN 2
    WHEN "it_s_c_d_env_x_b_amp" = 'groen' THEN 3
    ELSE CASE
      WHEN "keus" IS NULL THEN 0
      WHEN list_contains(['it''s', '${env:X}', '<b>&amp;', '''''''', 'niets'], "keus") THEN 3
      ELSE 1
    END
  END AS _it_s_c_d_env_x_b_amp,
  -- B
  CASE WHEN korps IN ('it''s', 'c\d', '${env:X}') THEN 9 WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b
FROM "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 10 AS "regel", 'it''s' AS "bron", 'it''s' AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 12 AS "regel", 'c\d' AS "bron", 'c\d' AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 14 AS "regel", '${env:X}' AS "bron", '${env:X}' AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 16 AS "regel", '<b>&amp;' AS "bron", '<b>&amp;' AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 18 AS "regel", '''''''' AS "bron", '''''''' AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 20 AS "regel", '😀' AS "bron", '😀' AS "interpretatie"
UNION ALL SELECT 7 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 22 AS "regel", 'x y‮z' AS "bron", 'x y‮z' AS "interpretatie"
UNION ALL SELECT 8 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 24 AS "regel", 'tab	new' AS "bron", 'tab	new' AS "interpretatie"
UNION ALL SELECT 9 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 26 AS "regel", 'p￾q' AS "bron", 'p￾q' AS "interpretatie"
UNION ALL SELECT 10 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 28 AS "regel", '</x> <!-- */' AS "bron", '</x> <!-- */' AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_scores") AS geldt
JOIN "it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_regels" USING (nummer);

=== teksten, van een programma
-- nul  half� regel  terug  it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
-- Voor DuckDB, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_gegevens" (
  "korps" VARCHAR,
  -- nul  half� regel  terug  it's c\d ${env:X} <b>&amp;: het oordeel, rood, geel, groen of blanco
  "nul_half_regel_terug_it_s_c_d_env_x_b_amp" VARCHAR,
  -- B: het oordeel, rood, geel, groen of blanco
  "b" VARCHAR,
  -- keus: nul  half� regel  terug  it's / c\d / ${env:X} / <b>&amp; / ''' / niets
  "keus" VARCHAR
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _nul_half_regel_terug_it_s_c_d_env_x_b_amp = 1 THEN 'rood' WHEN _nul_half_regel_terug_it_s_c_d_env_x_b_amp = 2 THEN 'geel' WHEN _nul_half_regel_terug_it_s_c_d_env_x_b_amp = 3 THEN 'groen' ELSE 'blanco' END AS "nul_half_regel_terug_it_s_c_d_env_x_b_amp",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS "b",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  list_filter([CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END,
    CASE WHEN fout IS NULL AND regel_10 THEN 10 END], lambda n: n IS NOT NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_nul_half_regel_terug_it_s_c_d_env_x_b_amp IN (1, 2, 3) OR _b IN (1, 2, 3))) THEN 0 WHEN (
    regel_1
    OR regel_2
    OR regel_3
    OR regel_4
    OR regel_5
    OR regel_6
    OR regel_7
    OR regel_8
    OR regel_9
    OR regel_10
  ) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op B blokkeert groen
  -- hoofd%.norm:10, bron: nul  half� regel  terug  it's
  -- interpretatie: nul  half� regel  terug  it's
  _b = 1 AS "regel_1",
  -- rood op B blokkeert groen
  -- hoofd%.norm:12, bron: c\d
  -- interpretatie: c\d
  _b = 1 AS "regel_2",
  -- rood op B blokkeert groen
  -- hoofd%.norm:14, bron: ${env:X}
  -- interpretatie: ${env:X}
  _b = 1 AS "regel_3",
  -- rood op B blokkeert groen
  -- hoofd%.norm:16, bron: <b>&amp;
  -- interpretatie: <b>&amp;
  _b = 1 AS "regel_4",
  -- rood op B blokkeert groen
  -- hoofd%.norm:18, bron: '''
  -- interpretatie: '''
  _b = 1 AS "regel_5",
  -- rood op B blokkeert groen
  -- hoofd%.norm:20, bron: 😀
  -- interpretatie: 😀
  _b = 1 AS "regel_6",
  -- rood op B blokkeert groen
  -- hoofd%.norm:22, bron: x y z
  -- interpretatie: x y z
  _b = 1 AS "regel_7",
  -- rood op B blokkeert groen
  -- hoofd%.norm:24, bron: tab new
  -- interpretatie: tab new
  _b = 1 AS "regel_8",
  -- rood op B blokkeert groen
  -- hoofd%.norm:26, bron: p￾q
  -- interpretatie: p￾q
  _b = 1 AS "regel_9",
  -- rood op B blokkeert groen
  -- hoofd%.norm:28, bron: </x> <!-- */
  -- interpretatie: </x> <!-- */
  _b = 1 AS "regel_10"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('it''s', 'c\d', '${env:X}')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN "nul_half_regel_terug_it_s_c_d_env_x_b_amp" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('nul_half_regel_terug_it_s_c_d_env_x_b_amp: ', CAST("nul_half_regel_terug_it_s_c_d_env_x_b_amp" AS VARCHAR))
    WHEN "b" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST("b" AS VARCHAR))
    WHEN NOT (list_contains(['nul� half� regel terug
 it''s', 'c\d', '${env:X}', '<b>&amp;', '''''''', 'niets'], "keus")) THEN concat('keus: ', CAST("keus" AS VARCHAR))
  END AS "fout",
  -- nul  half� regel  terug  it's c\d ${env:X} <b>&amp;
  --   rood bij keus is "c\d"
  --   anders groen
  --     motivering: nul  half� regel  terug  it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
  CASE
    WHEN "nul_half_regel_terug_it_s_c_d_env_x_b_amp" = 'rood' THEN 1
    WHEN "nul_half_regel_terug_it_s_c_d_env_x_b_amp" = 'geel' THEN 2
    WHEN "nul_half_regel_terug_it_s_c_d_env_x_b_amp" = 'groen' THEN 3
    ELSE CASE
      WHEN "keus" IS NULL THEN 0
      WHEN list_contains(['nul� half� regel terug
 it''s', '${env:X}', '<b>&amp;', '''''''', 'niets'], "keus") THEN 3
      ELSE 1
    END
  END AS _nul_half_regel_terug_it_s_c_d_env_x_b_amp,
  -- B
  CASE WHEN korps IN ('nul� half� regel terug
 it''s') THEN 9 WHEN "b" = 'rood' THEN 1 WHEN "b" = 'geel' THEN 2 WHEN "b" = 'groen' THEN 3 ELSE 0 END AS _b
FROM "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_gegevens"
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 10 AS "regel", 'nul� half� regel terug
 it''s' AS "bron", 'nul� half� regel terug
 it''s' AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 12 AS "regel", 'c\d' AS "bron", 'c\d' AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 14 AS "regel", '${env:X}' AS "bron", '${env:X}' AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 16 AS "regel", '<b>&amp;' AS "bron", '<b>&amp;' AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 18 AS "regel", '''''''' AS "bron", '''''''' AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 20 AS "regel", '😀' AS "bron", '😀' AS "interpretatie"
UNION ALL SELECT 7 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 22 AS "regel", 'x y‮z' AS "bron", 'x y‮z' AS "interpretatie"
UNION ALL SELECT 8 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 24 AS "regel", 'tab	new' AS "bron", 'tab	new' AS "interpretatie"
UNION ALL SELECT 9 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 26 AS "regel", 'p￾q' AS "bron", 'p￾q' AS "interpretatie"
UNION ALL SELECT 10 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op B blokkeert groen' AS "zin", 'hoofd%.norm' AS "bestand", 28 AS "regel", '</x> <!-- */' AS "bron", '</x> <!-- */' AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_scores") AS geldt
JOIN "nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_regels" USING (nummer);
