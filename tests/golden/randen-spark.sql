=== leeg
-- Leeg
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `leeg_gegevens` (
  `korps` STRING
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `leeg_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  CAST(array() AS ARRAY<INT>) AS `plafonds`,
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
  CAST(NULL AS STRING) AS `fout`
FROM `leeg_gegevens`
) AS stap_1
) AS stap_2;

-- De regels van de weging.
CREATE OR REPLACE VIEW `leeg_regels` AS
SELECT 0 AS `nummer`, '' AS `doel`, '' AS `hoogstens`, '' AS `zin`, '' AS `bestand`, 0 AS `regel`, CAST(NULL AS STRING) AS `bron`, CAST(NULL AS STRING) AS `interpretatie` WHERE 1 = 0;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `leeg_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `leeg_scores`) AS geldt
JOIN `leeg_regels` USING (nummer);

=== kaal
-- rand.norm
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `norm_gegevens` (
  `korps` STRING,
  -- A: het oordeel, rood, geel, groen of blanco
  `a` STRING
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `norm_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS `a`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  CAST(array() AS ARRAY<INT>) AS `plafonds`,
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
    WHEN `a` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST(`a` AS STRING))
  END AS `fout`,
  -- A
  CASE WHEN `a` = 'rood' THEN 1 WHEN `a` = 'geel' THEN 2 WHEN `a` = 'groen' THEN 3 ELSE 0 END AS _a
FROM `norm_gegevens`
) AS stap_1
) AS stap_2;

-- De regels van de weging.
CREATE OR REPLACE VIEW `norm_regels` AS
SELECT 0 AS `nummer`, '' AS `doel`, '' AS `hoogstens`, '' AS `zin`, '' AS `bestand`, 0 AS `regel`, CAST(NULL AS STRING) AS `bron`, CAST(NULL AS STRING) AS `interpretatie` WHERE 1 = 0;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `norm_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `norm_scores`) AS geldt
JOIN `norm_regels` USING (nummer);

=== punten
-- rand.norm
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `norm_gegevens` (
  `korps` STRING,
  -- D0: het oordeel, rood, geel, groen of blanco
  `d0` STRING,
  -- D1: het oordeel, rood, geel, groen of blanco
  `d1` STRING,
  -- D2: het oordeel, rood, geel, groen of blanco
  `d2` STRING,
  -- D3: het oordeel, rood, geel, groen of blanco
  `d3` STRING
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `norm_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d0 = 1 THEN 'rood' WHEN _d0 = 2 THEN 'geel' WHEN _d0 = 3 THEN 'groen' ELSE 'blanco' END AS `d0`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d1 = 1 THEN 'rood' WHEN _d1 = 2 THEN 'geel' WHEN _d1 = 3 THEN 'groen' ELSE 'blanco' END AS `d1`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d2 = 1 THEN 'rood' WHEN _d2 = 2 THEN 'geel' WHEN _d2 = 3 THEN 'groen' ELSE 'blanco' END AS `d2`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _d3 = 1 THEN 'rood' WHEN _d3 = 2 THEN 'geel' WHEN _d3 = 3 THEN 'groen' ELSE 'blanco' END AS `d3`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  filter(array(CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END), n -> n IS NOT NULL) AS `plafonds`,
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
  ) AS DECIMAL(38, 0)) * 100000000 < CAST((
    CASE WHEN _d0 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
  ) AS DECIMAL(38, 0)) * 33333333) AS `regel_1`,
  -- hoogstens 66,666667% van de punten blokkeert groen
  -- hoofd.norm:11
  ((_d0 IN (1, 2, 3) OR _d1 IN (1, 2, 3) OR _d2 IN (1, 2, 3) OR _d3 IN (1, 2, 3)) AND CAST((
    CASE WHEN _d0 = 1 THEN 200000 WHEN _d0 = 2 THEN 66666666600000 WHEN _d0 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 = 1 THEN 199999 WHEN _d1 = 2 THEN 66666333266667 WHEN _d1 = 3 THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 = 1 THEN 200000 WHEN _d2 = 2 THEN 66666666600000 WHEN _d2 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 = 1 THEN 199999 WHEN _d3 = 2 THEN 66666333266667 WHEN _d3 = 3 THEN 199999000000000 ELSE 0 END
  ) AS DECIMAL(38, 0)) * 100000000 <= CAST((
    CASE WHEN _d0 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 IN (1, 2, 3) THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 IN (1, 2, 3) THEN 199999000000000 ELSE 0 END
  ) AS DECIMAL(38, 0)) * 66666667) AS `regel_2`,
  -- meer dan 799998000 punten leidt tot geel
  -- hoofd.norm:12
  ((_d0 IN (1, 2, 3) OR _d1 IN (1, 2, 3) OR _d2 IN (1, 2, 3) OR _d3 IN (1, 2, 3)) AND (
    CASE WHEN _d0 = 1 THEN 200000 WHEN _d0 = 2 THEN 66666666600000 WHEN _d0 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d1 = 1 THEN 199999 WHEN _d1 = 2 THEN 66666333266667 WHEN _d1 = 3 THEN 199999000000000 ELSE 0 END
    + CASE WHEN _d2 = 1 THEN 200000 WHEN _d2 = 2 THEN 66666666600000 WHEN _d2 = 3 THEN 200000000000000 ELSE 0 END
    + CASE WHEN _d3 = 1 THEN 199999 WHEN _d3 = 2 THEN 66666333266667 WHEN _d3 = 3 THEN 199999000000000 ELSE 0 END
  ) > 799998000000000) AS `regel_3`
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN `d0` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d0: ', CAST(`d0` AS STRING))
    WHEN `d1` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d1: ', CAST(`d1` AS STRING))
    WHEN `d2` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d2: ', CAST(`d2` AS STRING))
    WHEN `d3` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('d3: ', CAST(`d3` AS STRING))
  END AS `fout`,
  -- D0
  CASE WHEN `d0` = 'rood' THEN 1 WHEN `d0` = 'geel' THEN 2 WHEN `d0` = 'groen' THEN 3 ELSE 0 END AS _d0,
  -- D1
  CASE WHEN `d1` = 'rood' THEN 1 WHEN `d1` = 'geel' THEN 2 WHEN `d1` = 'groen' THEN 3 ELSE 0 END AS _d1,
  -- D2
  CASE WHEN `d2` = 'rood' THEN 1 WHEN `d2` = 'geel' THEN 2 WHEN `d2` = 'groen' THEN 3 ELSE 0 END AS _d2,
  -- D3
  CASE WHEN `d3` = 'rood' THEN 1 WHEN `d3` = 'geel' THEN 2 WHEN `d3` = 'groen' THEN 3 ELSE 0 END AS _d3
FROM `norm_gegevens`
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW `norm_regels` AS
SELECT 1 AS `nummer`, 'eindscore' AS `doel`, 'rood' AS `hoogstens`, 'minder dan 33,333333% van de punten leidt tot rood' AS `zin`, 'hoofd.norm' AS `bestand`, 10 AS `regel`, CAST(NULL AS STRING) AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 2 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'hoogstens 66,666667% van de punten blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 11 AS `regel`, CAST(NULL AS STRING) AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 3 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'meer dan 799998000 punten leidt tot geel' AS `zin`, 'hoofd.norm' AS `bestand`, 12 AS `regel`, CAST(NULL AS STRING) AS `bron`, CAST(NULL AS STRING) AS `interpretatie`;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `norm_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `norm_scores`) AS geldt
JOIN `norm_regels` USING (nummer);

=== keuzes
-- rand.norm
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `norm_gegevens` (
  `korps` STRING,
  -- A: het oordeel, rood, geel, groen of blanco
  `a` STRING,
  -- B: het oordeel, rood, geel, groen of blanco
  `b` STRING,
  -- Woord: w1 / w2 / w3 / w4 / w5 / w6 / w7 / w8 / w9 / w10 / w11 / w12 / w13 / w14 / w15 / w16 / w17 / w18 / w19 / w20
  `woord` STRING,
  -- Ander: w1 / w2 / w3
  `ander` STRING
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `norm_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _a = 1 THEN 'rood' WHEN _a = 2 THEN 'geel' WHEN _a = 3 THEN 'groen' ELSE 'blanco' END AS `a`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS `b`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  filter(array(CASE WHEN fout IS NULL AND regel_1 THEN 1 END), n -> n IS NOT NULL) AS `plafonds`,
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
  _a = 1 AS `regel_1`
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('K0', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12', 'K13', 'K14', 'K15', 'K16')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN `a` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('a: ', CAST(`a` AS STRING))
    WHEN `b` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST(`b` AS STRING))
    WHEN NOT (`woord` IN ('w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13', 'w14', 'w15', 'w16', 'w17', 'w18', 'w19', 'w20')) THEN concat('woord: ', CAST(`woord` AS STRING))
    WHEN NOT (`ander` IN ('w1', 'w2', 'w3')) THEN concat('ander: ', CAST(`ander` AS STRING))
  END AS `fout`,
  -- A
  --   rood bij Woord is w1 of Woord is w2 of Woord is w3 of Woord is w4 of Woord is w5 of Woord is w6 of Woord is w7 of Woord is w8 of Woord is w9 of Woord is w10 of Woord is w11 of Woord is w12 of Woord is w13 of Woord is w14 of Woord is w15 of Woord is w16 of Woord is w17
  --   anders groen
  CASE
    WHEN `a` = 'rood' THEN 1
    WHEN `a` = 'geel' THEN 2
    WHEN `a` = 'groen' THEN 3
    ELSE CASE
      WHEN `woord` IS NULL THEN 0
      WHEN `woord` IN ('w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13', 'w14', 'w15', 'w16', 'w17') THEN 1
      ELSE 3
    END
  END AS _a,
  -- B
  --   rood bij Ander is w1
  --   geel bij Ander is w2
  --   groen bij Ander is w3
  CASE
    WHEN korps IN ('K3') THEN 9
    WHEN `b` = 'rood' THEN 1
    WHEN `b` = 'geel' THEN 2
    WHEN `b` = 'groen' THEN 3
    ELSE CASE
      WHEN `ander` IS NULL THEN 0
      WHEN `ander` = 'w1' THEN 1
      WHEN `ander` = 'w2' THEN 2
      ELSE 3
    END
  END AS _b
FROM `norm_gegevens`
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW `norm_regels` AS
SELECT 1 AS `nummer`, 'eindscore' AS `doel`, 'rood' AS `hoogstens`, 'rood op A leidt tot rood' AS `zin`, 'hoofd.norm' AS `bestand`, 28 AS `regel`, CAST(NULL AS STRING) AS `bron`, CAST(NULL AS STRING) AS `interpretatie`;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `norm_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `norm_scores`) AS geldt
JOIN `norm_regels` USING (nummer);

=== teksten
-- it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_gegevens` (
  `korps` STRING,
  -- it's c\d ${env:X} <b>&amp;: het oordeel, rood, geel, groen of blanco
  `it_s_c_d_env_x_b_amp` STRING,
  -- B: het oordeel, rood, geel, groen of blanco
  `b` STRING,
  -- keus: it's / c\d / ${env:X} / <b>&amp; / ''' / niets
  `keus` STRING
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _it_s_c_d_env_x_b_amp = 1 THEN 'rood' WHEN _it_s_c_d_env_x_b_amp = 2 THEN 'geel' WHEN _it_s_c_d_env_x_b_amp = 3 THEN 'groen' ELSE 'blanco' END AS `it_s_c_d_env_x_b_amp`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS `b`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  filter(array(CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END,
    CASE WHEN fout IS NULL AND regel_10 THEN 10 END), n -> n IS NOT NULL) AS `plafonds`,
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
  _b = 1 AS `regel_1`,
  -- rood op B blokkeert groen
  -- hoofd.norm:12, bron: c\d
  -- interpretatie: c\d
  _b = 1 AS `regel_2`,
  -- rood op B blokkeert groen
  -- hoofd.norm:14, bron: ${env:X}
  -- interpretatie: ${env:X}
  _b = 1 AS `regel_3`,
  -- rood op B blokkeert groen
  -- hoofd.norm:16, bron: <b>&amp;
  -- interpretatie: <b>&amp;
  _b = 1 AS `regel_4`,
  -- rood op B blokkeert groen
  -- hoofd.norm:18, bron: '''
  -- interpretatie: '''
  _b = 1 AS `regel_5`,
  -- rood op B blokkeert groen
  -- hoofd.norm:20, bron: 😀
  -- interpretatie: 😀
  _b = 1 AS `regel_6`,
  -- rood op B blokkeert groen
  -- hoofd.norm:22, bron: x y z
  -- interpretatie: x y z
  _b = 1 AS `regel_7`,
  -- rood op B blokkeert groen
  -- hoofd.norm:24, bron: tab new
  -- interpretatie: tab new
  _b = 1 AS `regel_8`,
  -- rood op B blokkeert groen
  -- hoofd.norm:26, bron: p￾q
  -- interpretatie: p￾q
  _b = 1 AS `regel_9`,
  -- rood op B blokkeert groen
  -- hoofd.norm:28, bron: </x> <!-- */
  -- interpretatie: </x> <!-- */
  _b = 1 AS `regel_10`
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('it\'s', 'c\\d', '\u0024{env:X}')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN `it_s_c_d_env_x_b_amp` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('it_s_c_d_env_x_b_amp: ', CAST(`it_s_c_d_env_x_b_amp` AS STRING))
    WHEN `b` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST(`b` AS STRING))
    WHEN NOT (`keus` IN ('it\'s', 'c\\d', '\u0024{env:X}', '<b>&amp;', '\'\'\'', 'niets')) THEN concat('keus: ', CAST(`keus` AS STRING))
  END AS `fout`,
  -- it's c\d ${env:X} <b>&amp;
  --   rood bij keus is "c\d"
  --   anders groen
  --     motivering: it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
  CASE
    WHEN `it_s_c_d_env_x_b_amp` = 'rood' THEN 1
    WHEN `it_s_c_d_env_x_b_amp` = 'geel' THEN 2
    WHEN `it_s_c_d_env_x_b_amp` = 'groen' THEN 3
    ELSE CASE
      WHEN `keus` IS NULL THEN 0
      WHEN `keus` IN ('it\'s', '\u0024{env:X}', '<b>&amp;', '\'\'\'', 'niets') THEN 3
      ELSE 1
    END
  END AS _it_s_c_d_env_x_b_amp,
  -- B
  CASE WHEN korps IN ('it\'s', 'c\\d', '\u0024{env:X}') THEN 9 WHEN `b` = 'rood' THEN 1 WHEN `b` = 'geel' THEN 2 WHEN `b` = 'groen' THEN 3 ELSE 0 END AS _b
FROM `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_gegevens`
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_regels` AS
SELECT 1 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 10 AS `regel`, 'it\'s' AS `bron`, 'it\'s' AS `interpretatie`
UNION ALL SELECT 2 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 12 AS `regel`, 'c\\d' AS `bron`, 'c\\d' AS `interpretatie`
UNION ALL SELECT 3 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 14 AS `regel`, '\u0024{env:X}' AS `bron`, '\u0024{env:X}' AS `interpretatie`
UNION ALL SELECT 4 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 16 AS `regel`, '<b>&amp;' AS `bron`, '<b>&amp;' AS `interpretatie`
UNION ALL SELECT 5 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 18 AS `regel`, '\'\'\'' AS `bron`, '\'\'\'' AS `interpretatie`
UNION ALL SELECT 6 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 20 AS `regel`, '😀' AS `bron`, '😀' AS `interpretatie`
UNION ALL SELECT 7 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 22 AS `regel`, 'x y‮z' AS `bron`, 'x y‮z' AS `interpretatie`
UNION ALL SELECT 8 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 24 AS `regel`, 'tab	new' AS `bron`, 'tab	new' AS `interpretatie`
UNION ALL SELECT 9 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 26 AS `regel`, 'p￾q' AS `bron`, 'p￾q' AS `interpretatie`
UNION ALL SELECT 10 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd.norm' AS `bestand`, 28 AS `regel`, '</x> <!-- */' AS `bron`, '</x> <!-- */' AS `interpretatie`;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_scores`) AS geldt
JOIN `it_s_c_d_env_x_b_amp_x_y_z_tab_new_p_q_x_regels` USING (nummer);

=== teksten, van een programma
-- nul  half� regel  terug  it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit rand.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_gegevens` (
  `korps` STRING,
  -- nul  half� regel  terug  it's c\d ${env:X} <b>&amp;: het oordeel, rood, geel, groen of blanco
  `nul_half_regel_terug_it_s_c_d_env_x_b_amp` STRING,
  -- B: het oordeel, rood, geel, groen of blanco
  `b` STRING,
  -- keus: nul  half� regel  terug  it's / c\d / ${env:X} / <b>&amp; / ''' / niets
  `keus` STRING
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _nul_half_regel_terug_it_s_c_d_env_x_b_amp = 1 THEN 'rood' WHEN _nul_half_regel_terug_it_s_c_d_env_x_b_amp = 2 THEN 'geel' WHEN _nul_half_regel_terug_it_s_c_d_env_x_b_amp = 3 THEN 'groen' ELSE 'blanco' END AS `nul_half_regel_terug_it_s_c_d_env_x_b_amp`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _b = 1 THEN 'rood' WHEN _b = 2 THEN 'geel' WHEN _b = 3 THEN 'groen' ELSE 'blanco' END AS `b`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  filter(array(CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END,
    CASE WHEN fout IS NULL AND regel_10 THEN 10 END), n -> n IS NOT NULL) AS `plafonds`,
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
  _b = 1 AS `regel_1`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:12, bron: c\d
  -- interpretatie: c\d
  _b = 1 AS `regel_2`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:14, bron: ${env:X}
  -- interpretatie: ${env:X}
  _b = 1 AS `regel_3`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:16, bron: <b>&amp;
  -- interpretatie: <b>&amp;
  _b = 1 AS `regel_4`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:18, bron: '''
  -- interpretatie: '''
  _b = 1 AS `regel_5`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:20, bron: 😀
  -- interpretatie: 😀
  _b = 1 AS `regel_6`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:22, bron: x y z
  -- interpretatie: x y z
  _b = 1 AS `regel_7`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:24, bron: tab new
  -- interpretatie: tab new
  _b = 1 AS `regel_8`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:26, bron: p￾q
  -- interpretatie: p￾q
  _b = 1 AS `regel_9`,
  -- rood op B blokkeert groen
  -- hoofd%.norm:28, bron: </x> <!-- */
  -- interpretatie: </x> <!-- */
  _b = 1 AS `regel_10`
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('it\'s', 'c\\d', '\u0024{env:X}')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN `nul_half_regel_terug_it_s_c_d_env_x_b_amp` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('nul_half_regel_terug_it_s_c_d_env_x_b_amp: ', CAST(`nul_half_regel_terug_it_s_c_d_env_x_b_amp` AS STRING))
    WHEN `b` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('b: ', CAST(`b` AS STRING))
    WHEN NOT (`keus` IN ('nul� half� regel terug
 it\'s', 'c\\d', '\u0024{env:X}', '<b>&amp;', '\'\'\'', 'niets')) THEN concat('keus: ', CAST(`keus` AS STRING))
  END AS `fout`,
  -- nul  half� regel  terug  it's c\d ${env:X} <b>&amp;
  --   rood bij keus is "c\d"
  --   anders groen
  --     motivering: nul  half� regel  terug  it's c\d ${env:X} <b>&amp; ''' 😀 x y z tab new p￾q </x> <!-- */
  CASE
    WHEN `nul_half_regel_terug_it_s_c_d_env_x_b_amp` = 'rood' THEN 1
    WHEN `nul_half_regel_terug_it_s_c_d_env_x_b_amp` = 'geel' THEN 2
    WHEN `nul_half_regel_terug_it_s_c_d_env_x_b_amp` = 'groen' THEN 3
    ELSE CASE
      WHEN `keus` IS NULL THEN 0
      WHEN `keus` IN ('nul� half� regel terug
 it\'s', '\u0024{env:X}', '<b>&amp;', '\'\'\'', 'niets') THEN 3
      ELSE 1
    END
  END AS _nul_half_regel_terug_it_s_c_d_env_x_b_amp,
  -- B
  CASE WHEN korps IN ('nul� half� regel terug
 it\'s') THEN 9 WHEN `b` = 'rood' THEN 1 WHEN `b` = 'geel' THEN 2 WHEN `b` = 'groen' THEN 3 ELSE 0 END AS _b
FROM `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_gegevens`
) AS stap_1
) AS stap_2
) AS stap_3;

-- De regels van de weging.
CREATE OR REPLACE VIEW `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_regels` AS
SELECT 1 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 10 AS `regel`, 'nul� half� regel terug
 it\'s' AS `bron`, 'nul� half� regel terug
 it\'s' AS `interpretatie`
UNION ALL SELECT 2 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 12 AS `regel`, 'c\\d' AS `bron`, 'c\\d' AS `interpretatie`
UNION ALL SELECT 3 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 14 AS `regel`, '\u0024{env:X}' AS `bron`, '\u0024{env:X}' AS `interpretatie`
UNION ALL SELECT 4 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 16 AS `regel`, '<b>&amp;' AS `bron`, '<b>&amp;' AS `interpretatie`
UNION ALL SELECT 5 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 18 AS `regel`, '\'\'\'' AS `bron`, '\'\'\'' AS `interpretatie`
UNION ALL SELECT 6 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 20 AS `regel`, '😀' AS `bron`, '😀' AS `interpretatie`
UNION ALL SELECT 7 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 22 AS `regel`, 'x y‮z' AS `bron`, 'x y‮z' AS `interpretatie`
UNION ALL SELECT 8 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 24 AS `regel`, 'tab	new' AS `bron`, 'tab	new' AS `interpretatie`
UNION ALL SELECT 9 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 26 AS `regel`, 'p￾q' AS `bron`, 'p￾q' AS `interpretatie`
UNION ALL SELECT 10 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op B blokkeert groen' AS `zin`, 'hoofd%.norm' AS `bestand`, 28 AS `regel`, '</x> <!-- */' AS `bron`, '</x> <!-- */' AS `interpretatie`;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_scores`) AS geldt
JOIN `nul_half_regel_terug_it_s_c_d_env_x_b_amp_x_y_z_ta_regels` USING (nummer);
