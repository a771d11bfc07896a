-- CONCEPT: deze norm is niet vastgesteld.
-- Alle vormen
-- Voor PostgreSQL, gemaakt door Normtaal 0.1.0 uit hoofd.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

DROP VIEW IF EXISTS "vormen_plafonds";
DROP VIEW IF EXISTS "vormen_regels";
DROP VIEW IF EXISTS "vormen_scores";

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS "vormen_gegevens" (
  "korps" text,
  -- Gezag: het oordeel, rood, geel, groen of blanco
  "gezag" text,
  -- Beleid: het oordeel, rood, geel, groen of blanco
  "beleid" text,
  -- Bereik: het oordeel, rood, geel, groen of blanco
  "bereik" text,
  -- Opvang: het oordeel, rood, geel, groen of blanco
  "opvang" text,
  -- Nazorg: het oordeel, rood, geel, groen of blanco
  "nazorg" text,
  -- Controles: een heel getal, van 0 tot en met 366
  "controles" bigint,
  -- Bezetting: een getal, in fte
  "bezetting" double precision,
  -- Plan: ja of nee
  "plan" boolean,
  -- Vorm: vast / deels / los
  "vorm" text,
  -- Aandeel: een percentage van 0 tot en met 100
  "aandeel" double precision,
  -- Cijfer: een getal, van 1 tot en met 10
  "cijfer" double precision
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE VIEW "vormen_scores" AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS "eindscore",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _gezag = 1 THEN 'rood' WHEN _gezag = 2 THEN 'geel' WHEN _gezag = 3 THEN 'groen' ELSE 'blanco' END AS "gezag",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _beleid = 1 THEN 'rood' WHEN _beleid = 2 THEN 'geel' WHEN _beleid = 3 THEN 'groen' ELSE 'blanco' END AS "beleid",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __bereik = 1 THEN 'rood' WHEN __bereik = 2 THEN 'geel' WHEN __bereik = 3 THEN 'groen' ELSE 'blanco' END AS "bereik",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _opvang = 1 THEN 'rood' WHEN _opvang = 2 THEN 'geel' WHEN _opvang = 3 THEN 'groen' ELSE 'blanco' END AS "opvang",
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _nazorg = 1 THEN 'rood' WHEN _nazorg = 2 THEN 'geel' WHEN _nazorg = 3 THEN 'groen' ELSE 'blanco' END AS "nazorg",
  -- De nummers van de regels die gelden, laagste plafond eerst.
  array_remove(ARRAY[CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_10 THEN 10 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END,
    CASE WHEN fout IS NULL AND regel_11 THEN 11 END,
    CASE WHEN fout IS NULL AND regel_12 THEN 12 END,
    CASE WHEN fout IS NULL AND regel_13 THEN 13 END,
    CASE WHEN fout IS NULL AND regel_14 THEN 14 END], NULL) AS "plafonds",
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((_gezag IN (1, 2, 3) OR _beleid IN (1, 2, 3) OR _bereik IN (1, 2, 3) OR _opvang IN (1, 2, 3))) THEN 0 WHEN (regel_1 OR regel_7 OR regel_10) THEN 1 WHEN (regel_2 OR regel_3 OR regel_4 OR regel_5 OR regel_6 OR regel_9 OR regel_11 OR regel_12 OR regel_14) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- rood op Gezag, Beleid of Bereik blokkeert groen
  -- hoofd.norm:41
  (_gezag = 1 OR _beleid = 1 OR __bereik = 1) AS "regel_2",
  -- geel of rood op minstens 2 dimensies blokkeert groen
  -- hoofd.norm:42
  (
    CASE WHEN _gezag IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _beleid IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN __bereik IN (1, 2) THEN 1 ELSE 0 END
    + CASE WHEN _opvang IN (1, 2) THEN 1 ELSE 0 END
  ) >= 2 AS "regel_3",
  -- groen op precies 2 dimensies van Uitvoering blokkeert groen
  -- hoofd.norm:44
  (CASE WHEN __bereik = 3 THEN 1 ELSE 0 END + CASE WHEN _opvang = 3 THEN 1 ELSE 0 END) = 2 AS "regel_5",
  -- blanco op alle dimensies van Uitvoering leidt tot geel
  -- hoofd.norm:45
  (
    (CASE WHEN __bereik = 9 THEN 0 ELSE 1 END + CASE WHEN _opvang = 9 THEN 0 ELSE 1 END) > 0
    AND (CASE WHEN __bereik = 0 THEN 1 ELSE 0 END + CASE WHEN _opvang = 0 THEN 1 ELSE 0 END) = (CASE WHEN __bereik = 9 THEN 0 ELSE 1 END + CASE WHEN _opvang = 9 THEN 0 ELSE 1 END)
  ) AS "regel_6",
  -- rood op Gezag en geel of rood op minstens 1 andere dimensie leidt tot rood
  -- hoofd.norm:46
  (
    _gezag = 1
    AND (
      CASE WHEN _beleid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN __bereik IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _opvang IN (1, 2) THEN 1 ELSE 0 END
    ) >= 1
  ) AS "regel_7",
  -- minder dan 4 punten leidt tot rood
  -- hoofd.norm:49
  ((_gezag IN (1, 2, 3) OR _beleid IN (1, 2, 3) OR __bereik IN (1, 2, 3) OR _opvang IN (1, 2, 3)) AND (
    CASE WHEN _gezag = 1 THEN 0 WHEN _gezag = 2 THEN 12 WHEN _gezag = 3 THEN 16 ELSE 0 END
    + CASE WHEN _beleid = 1 THEN 0 WHEN _beleid = 2 THEN 6 WHEN _beleid = 3 THEN 8 ELSE 0 END
    + CASE WHEN __bereik = 1 THEN 0 WHEN __bereik = 2 THEN 6 WHEN __bereik = 3 THEN 8 ELSE 0 END
    + CASE WHEN _opvang = 1 THEN 0 WHEN _opvang = 2 THEN 3 WHEN _opvang = 3 THEN 4 ELSE 0 END
  ) < 16) AS "regel_10",
  -- minder dan 75% van de punten op Uitvoering blokkeert groen
  -- hoofd.norm:50
  ((__bereik IN (1, 2, 3) OR _opvang IN (1, 2, 3)) AND (
    CASE WHEN __bereik = 1 THEN 0 WHEN __bereik = 2 THEN 6 WHEN __bereik = 3 THEN 8 ELSE 0 END
    + CASE WHEN _opvang = 1 THEN 0 WHEN _opvang = 2 THEN 3 WHEN _opvang = 3 THEN 4 ELSE 0 END
  ) * 4 < (
    CASE WHEN __bereik IN (1, 2, 3) THEN 8 ELSE 0 END
    + CASE WHEN _opvang IN (1, 2, 3) THEN 4 ELSE 0 END
  ) * 3) AS "regel_11",
  -- meer dan 7 punten en rood op Opvang blokkeert groen
  -- hoofd.norm:51
  (
    ((_gezag IN (1, 2, 3) OR _beleid IN (1, 2, 3) OR __bereik IN (1, 2, 3) OR _opvang IN (1, 2, 3)) AND (
      CASE WHEN _gezag = 1 THEN 0 WHEN _gezag = 2 THEN 12 WHEN _gezag = 3 THEN 16 ELSE 0 END
      + CASE WHEN _beleid = 1 THEN 0 WHEN _beleid = 2 THEN 6 WHEN _beleid = 3 THEN 8 ELSE 0 END
      + CASE WHEN __bereik = 1 THEN 0 WHEN __bereik = 2 THEN 6 WHEN __bereik = 3 THEN 8 ELSE 0 END
      + CASE WHEN _opvang = 1 THEN 0 WHEN _opvang = 2 THEN 3 WHEN _opvang = 3 THEN 4 ELSE 0 END
    ) > 28)
    AND _opvang = 1
  ) AS "regel_12",
  -- (rood op Gezag en groen op Beleid) of (geel op Bereik en groen op Opvang) blokkeert groen
  -- hoofd.norm:53
  ((_gezag = 1 AND _beleid = 3) OR (__bereik = 2 AND _opvang = 3)) AS "regel_14"
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _bereik IN (0, 9) THEN _bereik WHEN _bereik > 2 AND (regel_8 OR regel_13) THEN 2 ELSE _bereik END AS __bereik
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- rood op Gezag en Beleid leidt tot rood
  -- hoofd.norm:40, bron: §2.4.1
  -- motivering: omdat
  -- interpretatie: samen
  (_gezag = 1 AND _beleid = 1) AS "regel_1",
  -- rood op hoogstens 1 dimensie van Sturing en blanco op Opvang blokkeert groen
  -- hoofd.norm:43
  (
    (CASE WHEN _gezag = 1 THEN 1 ELSE 0 END + CASE WHEN _beleid = 1 THEN 1 ELSE 0 END) <= 1
    AND _opvang = 0
  ) AS "regel_4",
  -- groen op Gezag is voorwaarde voor groen op Bereik
  -- hoofd.norm:47
  (_bereik <> 9 AND _gezag IN (1, 2)) AS "regel_8",
  -- groen op Gezag of Beleid is voorwaarde voor groen
  -- hoofd.norm:48
  (
    (CASE WHEN _gezag = 3 THEN 1 ELSE 0 END + CASE WHEN _beleid = 3 THEN 1 ELSE 0 END) = 0
    AND (_gezag IN (1, 2) OR _beleid IN (1, 2))
  ) AS "regel_9",
  -- rood op Opvang leidt tot geel op Bereik
  -- hoofd.norm:52
  (_bereik <> 9 AND _opvang = 1) AS "regel_13"
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('Utrecht', 'KLPD', 'Korps Landelijke Politiediensten', 'Zeeland')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN "gezag" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('gezag: ', CAST("gezag" AS text))
    WHEN "beleid" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('beleid: ', CAST("beleid" AS text))
    WHEN "bereik" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('bereik: ', CAST("bereik" AS text))
    WHEN "opvang" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('opvang: ', CAST("opvang" AS text))
    WHEN "nazorg" NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('nazorg: ', CAST("nazorg" AS text))
    WHEN (NOT ("controles" BETWEEN 0 AND 366) OR "controles" <> floor("controles")) THEN concat('controles: ', CAST("controles" AS text))
    WHEN NOT ("bezetting" BETWEEN -1e300 AND 1e300) THEN concat('bezetting: ', CAST("bezetting" AS text))
    WHEN NOT ("vorm" IN ('vast', 'deels', 'los')) THEN concat('vorm: ', CAST("vorm" AS text))
    WHEN NOT ("aandeel" BETWEEN 0 AND 100) THEN concat('aandeel: ', CAST("aandeel" AS text))
    WHEN NOT ("cijfer" BETWEEN 1 AND 10) THEN concat('cijfer: ', CAST("cijfer" AS text))
  END AS "fout",
  -- Gezag
  --   rood bij Controles minder dan 6 of Bezetting minder dan 1,5
  --     motivering: te weinig
  --   geel bij Controles van 6 tot en met 12 en Bezetting minstens 1,5
  --   groen bij Controles meer dan 12 en Bezetting minstens 1,5
  CASE
    WHEN "gezag" = 'rood' THEN 1
    WHEN "gezag" = 'geel' THEN 2
    WHEN "gezag" = 'groen' THEN 3
    ELSE CASE
      WHEN "controles" IS NULL THEN CASE
        WHEN "bezetting" IS NULL THEN 0
        WHEN "bezetting" < 1.5 THEN 1
        ELSE 0
      END
      WHEN "controles" < 6 THEN 1
      WHEN "controles" <= 12 THEN CASE
        WHEN "bezetting" IS NULL THEN 0
        WHEN "bezetting" < 1.5 THEN 1
        ELSE 2
      END
      ELSE CASE
        WHEN "bezetting" IS NULL THEN 0
        WHEN "bezetting" < 1.5 THEN 1
        ELSE 3
      END
    END
  END AS _gezag,
  -- Beleid
  --   rood bij Plan is nee en Vorm is los
  --   groen bij Plan is ja en (Vorm is vast of Vorm is deels)
  --   anders geel
  CASE
    WHEN "beleid" = 'rood' THEN 1
    WHEN "beleid" = 'geel' THEN 2
    WHEN "beleid" = 'groen' THEN 3
    ELSE CASE
      WHEN "plan" IS NULL THEN 0
      WHEN "plan" THEN CASE
        WHEN "vorm" IS NULL THEN 0
        WHEN "vorm" IN ('vast', 'deels') THEN 3
        ELSE 2
      END
      ELSE CASE
        WHEN "vorm" IS NULL THEN 0
        WHEN "vorm" IN ('vast', 'deels') THEN 2
        ELSE 1
      END
    END
  END AS _beleid,
  -- Bereik
  --   groen bij Aandeel minstens 70% en Cijfer meer dan 5,5
  --   rood bij Aandeel minder dan 20%
  --   anders geel
  CASE
    WHEN korps IN ('Zeeland') THEN 9
    WHEN "bereik" = 'rood' THEN 1
    WHEN "bereik" = 'geel' THEN 2
    WHEN "bereik" = 'groen' THEN 3
    ELSE CASE
      WHEN "aandeel" IS NULL THEN 0
      WHEN "aandeel" < 20 THEN 1
      WHEN "aandeel" < 70 THEN 2
      ELSE CASE
        WHEN "cijfer" IS NULL THEN 0
        WHEN "cijfer" <= 5.5 THEN 2
        ELSE 3
      END
    END
  END AS _bereik,
  -- Opvang
  CASE WHEN korps IN ('KLPD', 'Korps Landelijke Politiediensten', 'Zeeland') THEN 9 WHEN "opvang" = 'rood' THEN 1 WHEN "opvang" = 'geel' THEN 2 WHEN "opvang" = 'groen' THEN 3 ELSE 0 END AS _opvang,
  -- Nazorg
  CASE WHEN "nazorg" = 'rood' THEN 1 WHEN "nazorg" = 'geel' THEN 2 WHEN "nazorg" = 'groen' THEN 3 ELSE 0 END AS _nazorg
FROM "vormen_gegevens"
OFFSET 0
) AS stap_1
OFFSET 0
) AS stap_2
OFFSET 0
) AS stap_3
OFFSET 0
) AS stap_4
OFFSET 0
) AS stap_5;

-- De regels van de weging.
CREATE VIEW "vormen_regels" AS
SELECT 1 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op Gezag en Beleid leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 40 AS "regel", '§2.4.1' AS "bron", 'samen' AS "interpretatie"
UNION ALL SELECT 2 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op Gezag, Beleid of Bereik blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 41 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 3 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'geel of rood op minstens 2 dimensies blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 42 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 4 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'rood op hoogstens 1 dimensie van Sturing en blanco op Opvang blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 43 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 5 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'groen op precies 2 dimensies van Uitvoering blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 44 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 6 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'blanco op alle dimensies van Uitvoering leidt tot geel' AS "zin", 'hoofd.norm' AS "bestand", 45 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 7 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'rood op Gezag en geel of rood op minstens 1 andere dimensie leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 46 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 8 AS "nummer", 'Bereik' AS "doel", 'geel' AS "hoogstens", 'groen op Gezag is voorwaarde voor groen op Bereik' AS "zin", 'hoofd.norm' AS "bestand", 47 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 9 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'groen op Gezag of Beleid is voorwaarde voor groen' AS "zin", 'hoofd.norm' AS "bestand", 48 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 10 AS "nummer", 'eindscore' AS "doel", 'rood' AS "hoogstens", 'minder dan 4 punten leidt tot rood' AS "zin", 'hoofd.norm' AS "bestand", 49 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 11 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'minder dan 75% van de punten op Uitvoering blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 50 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 12 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", 'meer dan 7 punten en rood op Opvang blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 51 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 13 AS "nummer", 'Bereik' AS "doel", 'geel' AS "hoogstens", 'rood op Opvang leidt tot geel op Bereik' AS "zin", 'hoofd.norm' AS "bestand", 52 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie"
UNION ALL SELECT 14 AS "nummer", 'eindscore' AS "doel", 'geel' AS "hoogstens", '(rood op Gezag en groen op Beleid) of (geel op Bereik en groen op Opvang) blokkeert groen' AS "zin", 'hoofd.norm' AS "bestand", 53 AS "regel", CAST(NULL AS text) AS "bron", CAST(NULL AS text) AS "interpretatie";

-- Welke regels gelden voor welk korps.
CREATE VIEW "vormen_plafonds" AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, unnest(plafonds) AS nummer FROM "vormen_scores") AS geldt
JOIN "vormen_regels" USING (nummer);
