-- Korpsmonitor 2011-2012
-- Voor Spark SQL, gemaakt door Normtaal 0.1.0 uit hoofd.norm (sha256 0000000000000000000000000000000000000000000000000000000000000000). Wijzig niet dit bestand maar de norm.
-- Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.
-- Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.

-- De korpsen: een rij per korps, leeg waar iets niet bekend is.
CREATE TABLE IF NOT EXISTS `korpsmonitor_gegevens` (
  `korps` STRING,
  -- Referentiekader: het oordeel, rood, geel, groen of blanco
  `referentiekader` STRING,
  -- Korpsexpert kwaliteit: het oordeel, rood, geel, groen of blanco
  `korpsexpert_kwaliteit` STRING,
  -- Korpsexpert mandaat: het oordeel, rood, geel, groen of blanco
  `korpsexpert_mandaat` STRING,
  -- Gedragscode: het oordeel, rood, geel, groen of blanco
  `gedragscode` STRING,
  -- Kwaliteit van Toezicht: het oordeel, rood, geel, groen of blanco
  `kwaliteit_van_toezicht` STRING,
  -- Continuïteit: het oordeel, rood, geel, groen of blanco
  `continuiteit` STRING,
  -- Vergunde branche: het oordeel, rood, geel, groen of blanco
  `vergunde_branche` STRING,
  -- Niet-vergunde branche: het oordeel, rood, geel, groen of blanco
  `niet_vergunde_branche` STRING,
  -- Informatieorganisatie: het oordeel, rood, geel, groen of blanco
  `informatieorganisatie` STRING,
  -- Centrale informatiecoördinatie: het oordeel, rood, geel, groen of blanco
  `centrale_informatiecoordinatie` STRING,
  -- Themakennis verspreid: het oordeel, rood, geel, groen of blanco
  `themakennis_verspreid` STRING,
  -- Aanleveren EMM: het oordeel, rood, geel, groen of blanco
  `aanleveren_emm` STRING,
  -- Kwaliteit van Opsporing: het oordeel, rood, geel, groen of blanco
  `kwaliteit_van_opsporing` STRING,
  -- Slachtofferbejegening: het oordeel, rood, geel, groen of blanco
  `slachtofferbejegening` STRING,
  -- Procesverantwoordelijkheid: het oordeel, rood, geel, groen of blanco
  `procesverantwoordelijkheid` STRING,
  -- Weging: het oordeel, rood, geel, groen of blanco
  `weging` STRING,
  -- Financieel rechercheren: het oordeel, rood, geel, groen of blanco
  `financieel_rechercheren` STRING,
  -- OM: het oordeel, rood, geel, groen of blanco
  `om` STRING,
  -- Bestuur: het oordeel, rood, geel, groen of blanco
  `bestuur` STRING,
  -- EMM verwachting: het oordeel, rood, geel, groen of blanco
  `emm_verwachting` STRING,
  -- EMM terugkoppeling: het oordeel, rood, geel, groen of blanco
  `emm_terugkoppeling` STRING,
  -- CoMensha bereikbaarheid: het oordeel, rood, geel, groen of blanco
  `comensha_bereikbaarheid` STRING,
  -- CoMensha opvang: het oordeel, rood, geel, groen of blanco
  `comensha_opvang` STRING,
  -- Belastingdienst: het oordeel, rood, geel, groen of blanco
  `belastingdienst` STRING,
  -- ISZW: het oordeel, rood, geel, groen of blanco
  `iszw` STRING,
  -- Samenwerking met KMar: het oordeel, rood, geel, groen of blanco
  `samenwerking_met_kmar` STRING,
  -- Politieacademie: het oordeel, rood, geel, groen of blanco
  `politieacademie` STRING,
  -- Geborgde referenties: een percentage van 0 tot en met 100
  `geborgde_referenties` DOUBLE,
  -- Controles met gecertificeerde medewerker: een percentage van 0 tot en met 100
  `controles_met_gecertificeerde_medewerker` DOUBLE,
  -- Certificering aantoonbaar nagestreefd: ja of nee
  `certificering_aantoonbaar_nagestreefd` BOOLEAN,
  -- Stelselmatig ernstige misstanden: ja of nee
  `stelselmatig_ernstige_misstanden` BOOLEAN,
  -- Controles per seksbedrijf: een getal, in controles per jaar, van 0 tot en met 366
  `controles_per_seksbedrijf` DOUBLE,
  -- Onderbouwde differentiatie: ja of nee
  `onderbouwde_differentiatie` BOOLEAN,
  -- Leveringen per jaar: een heel getal, van 0 tot en met 366
  `leveringen_per_jaar` BIGINT,
  -- Gespreid over het jaar: ja of nee
  `gespreid_over_het_jaar` BOOLEAN,
  -- Gelijktijdige onderzoeken: een heel getal, in onderzoeken, van 0 tot en met 100
  `gelijktijdige_onderzoeken` BIGINT,
  -- Dossiers met financiële paragraaf: een percentage van 0 tot en met 100
  `dossiers_met_financiele_paragraaf` DOUBLE,
  -- Ontneming gedaan: ja of nee
  `ontneming_gedaan` BOOLEAN,
  -- Resultaten te reproduceren: ja of nee
  `resultaten_te_reproduceren` BOOLEAN
);

-- De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps.
CREATE OR REPLACE VIEW `korpsmonitor_scores` AS
SELECT
  korps,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _eindscore_ = 1 THEN 'rood' WHEN _eindscore_ = 2 THEN 'geel' WHEN _eindscore_ = 3 THEN 'groen' ELSE 'blanco' END AS `eindscore`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN __referentiekader = 1 THEN 'rood' WHEN __referentiekader = 2 THEN 'geel' WHEN __referentiekader = 3 THEN 'groen' ELSE 'blanco' END AS `referentiekader`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _korpsexpert_kwaliteit = 1 THEN 'rood' WHEN _korpsexpert_kwaliteit = 2 THEN 'geel' WHEN _korpsexpert_kwaliteit = 3 THEN 'groen' ELSE 'blanco' END AS `korpsexpert_kwaliteit`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _korpsexpert_mandaat = 1 THEN 'rood' WHEN _korpsexpert_mandaat = 2 THEN 'geel' WHEN _korpsexpert_mandaat = 3 THEN 'groen' ELSE 'blanco' END AS `korpsexpert_mandaat`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _gedragscode = 1 THEN 'rood' WHEN _gedragscode = 2 THEN 'geel' WHEN _gedragscode = 3 THEN 'groen' ELSE 'blanco' END AS `gedragscode`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _kwaliteit_van_toezicht = 1 THEN 'rood' WHEN _kwaliteit_van_toezicht = 2 THEN 'geel' WHEN _kwaliteit_van_toezicht = 3 THEN 'groen' ELSE 'blanco' END AS `kwaliteit_van_toezicht`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _continuiteit = 1 THEN 'rood' WHEN _continuiteit = 2 THEN 'geel' WHEN _continuiteit = 3 THEN 'groen' ELSE 'blanco' END AS `continuiteit`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _vergunde_branche = 1 THEN 'rood' WHEN _vergunde_branche = 2 THEN 'geel' WHEN _vergunde_branche = 3 THEN 'groen' ELSE 'blanco' END AS `vergunde_branche`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _niet_vergunde_branche = 1 THEN 'rood' WHEN _niet_vergunde_branche = 2 THEN 'geel' WHEN _niet_vergunde_branche = 3 THEN 'groen' ELSE 'blanco' END AS `niet_vergunde_branche`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _informatieorganisatie = 1 THEN 'rood' WHEN _informatieorganisatie = 2 THEN 'geel' WHEN _informatieorganisatie = 3 THEN 'groen' ELSE 'blanco' END AS `informatieorganisatie`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _centrale_informatiecoordinatie = 1 THEN 'rood' WHEN _centrale_informatiecoordinatie = 2 THEN 'geel' WHEN _centrale_informatiecoordinatie = 3 THEN 'groen' ELSE 'blanco' END AS `centrale_informatiecoordinatie`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _themakennis_verspreid = 1 THEN 'rood' WHEN _themakennis_verspreid = 2 THEN 'geel' WHEN _themakennis_verspreid = 3 THEN 'groen' ELSE 'blanco' END AS `themakennis_verspreid`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _aanleveren_emm = 1 THEN 'rood' WHEN _aanleveren_emm = 2 THEN 'geel' WHEN _aanleveren_emm = 3 THEN 'groen' ELSE 'blanco' END AS `aanleveren_emm`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _kwaliteit_van_opsporing = 1 THEN 'rood' WHEN _kwaliteit_van_opsporing = 2 THEN 'geel' WHEN _kwaliteit_van_opsporing = 3 THEN 'groen' ELSE 'blanco' END AS `kwaliteit_van_opsporing`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _slachtofferbejegening = 1 THEN 'rood' WHEN _slachtofferbejegening = 2 THEN 'geel' WHEN _slachtofferbejegening = 3 THEN 'groen' ELSE 'blanco' END AS `slachtofferbejegening`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _procesverantwoordelijkheid = 1 THEN 'rood' WHEN _procesverantwoordelijkheid = 2 THEN 'geel' WHEN _procesverantwoordelijkheid = 3 THEN 'groen' ELSE 'blanco' END AS `procesverantwoordelijkheid`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _weging = 1 THEN 'rood' WHEN _weging = 2 THEN 'geel' WHEN _weging = 3 THEN 'groen' ELSE 'blanco' END AS `weging`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _financieel_rechercheren = 1 THEN 'rood' WHEN _financieel_rechercheren = 2 THEN 'geel' WHEN _financieel_rechercheren = 3 THEN 'groen' ELSE 'blanco' END AS `financieel_rechercheren`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _om = 1 THEN 'rood' WHEN _om = 2 THEN 'geel' WHEN _om = 3 THEN 'groen' ELSE 'blanco' END AS `om`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _bestuur = 1 THEN 'rood' WHEN _bestuur = 2 THEN 'geel' WHEN _bestuur = 3 THEN 'groen' ELSE 'blanco' END AS `bestuur`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _emm_verwachting = 1 THEN 'rood' WHEN _emm_verwachting = 2 THEN 'geel' WHEN _emm_verwachting = 3 THEN 'groen' ELSE 'blanco' END AS `emm_verwachting`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _emm_terugkoppeling = 1 THEN 'rood' WHEN _emm_terugkoppeling = 2 THEN 'geel' WHEN _emm_terugkoppeling = 3 THEN 'groen' ELSE 'blanco' END AS `emm_terugkoppeling`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _comensha_bereikbaarheid = 1 THEN 'rood' WHEN _comensha_bereikbaarheid = 2 THEN 'geel' WHEN _comensha_bereikbaarheid = 3 THEN 'groen' ELSE 'blanco' END AS `comensha_bereikbaarheid`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _comensha_opvang = 1 THEN 'rood' WHEN _comensha_opvang = 2 THEN 'geel' WHEN _comensha_opvang = 3 THEN 'groen' ELSE 'blanco' END AS `comensha_opvang`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _belastingdienst = 1 THEN 'rood' WHEN _belastingdienst = 2 THEN 'geel' WHEN _belastingdienst = 3 THEN 'groen' ELSE 'blanco' END AS `belastingdienst`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _iszw = 1 THEN 'rood' WHEN _iszw = 2 THEN 'geel' WHEN _iszw = 3 THEN 'groen' ELSE 'blanco' END AS `iszw`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _samenwerking_met_kmar = 1 THEN 'rood' WHEN _samenwerking_met_kmar = 2 THEN 'geel' WHEN _samenwerking_met_kmar = 3 THEN 'groen' ELSE 'blanco' END AS `samenwerking_met_kmar`,
  CASE WHEN fout IS NOT NULL THEN NULL WHEN _politieacademie = 1 THEN 'rood' WHEN _politieacademie = 2 THEN 'geel' WHEN _politieacademie = 3 THEN 'groen' ELSE 'blanco' END AS `politieacademie`,
  -- De nummers van de regels die gelden, laagste plafond eerst.
  filter(array(CASE WHEN fout IS NULL AND regel_10 THEN 10 END,
    CASE WHEN fout IS NULL AND regel_12 THEN 12 END,
    CASE WHEN fout IS NULL AND regel_20 THEN 20 END,
    CASE WHEN fout IS NULL AND regel_1 THEN 1 END,
    CASE WHEN fout IS NULL AND regel_2 THEN 2 END,
    CASE WHEN fout IS NULL AND regel_3 THEN 3 END,
    CASE WHEN fout IS NULL AND regel_4 THEN 4 END,
    CASE WHEN fout IS NULL AND regel_5 THEN 5 END,
    CASE WHEN fout IS NULL AND regel_6 THEN 6 END,
    CASE WHEN fout IS NULL AND regel_7 THEN 7 END,
    CASE WHEN fout IS NULL AND regel_8 THEN 8 END,
    CASE WHEN fout IS NULL AND regel_9 THEN 9 END,
    CASE WHEN fout IS NULL AND regel_11 THEN 11 END,
    CASE WHEN fout IS NULL AND regel_13 THEN 13 END,
    CASE WHEN fout IS NULL AND regel_14 THEN 14 END,
    CASE WHEN fout IS NULL AND regel_15 THEN 15 END,
    CASE WHEN fout IS NULL AND regel_16 THEN 16 END,
    CASE WHEN fout IS NULL AND regel_17 THEN 17 END,
    CASE WHEN fout IS NULL AND regel_18 THEN 18 END,
    CASE WHEN fout IS NULL AND regel_19 THEN 19 END), n -> n IS NOT NULL) AS `plafonds`,
  -- Waarom een rij niet te rekenen is; dan is er geen score.
  fout
FROM (
-- De eindscore.
SELECT
  *,
  CASE WHEN NOT ((
    _referentiekader IN (1, 2, 3)
    OR _korpsexpert_kwaliteit IN (1, 2, 3)
    OR _korpsexpert_mandaat IN (1, 2, 3)
    OR _gedragscode IN (1, 2, 3)
    OR _kwaliteit_van_toezicht IN (1, 2, 3)
    OR _continuiteit IN (1, 2, 3)
    OR _vergunde_branche IN (1, 2, 3)
    OR _niet_vergunde_branche IN (1, 2, 3)
    OR _informatieorganisatie IN (1, 2, 3)
    OR _centrale_informatiecoordinatie IN (1, 2, 3)
    OR _themakennis_verspreid IN (1, 2, 3)
    OR _aanleveren_emm IN (1, 2, 3)
    OR _kwaliteit_van_opsporing IN (1, 2, 3)
    OR _slachtofferbejegening IN (1, 2, 3)
    OR _procesverantwoordelijkheid IN (1, 2, 3)
    OR _weging IN (1, 2, 3)
    OR _financieel_rechercheren IN (1, 2, 3)
  )) THEN 0 WHEN (regel_10 OR regel_12 OR regel_20) THEN 1 WHEN (
    regel_1
    OR regel_4
    OR regel_5
    OR regel_6
    OR regel_7
    OR regel_8
    OR regel_9
    OR regel_11
    OR regel_13
    OR regel_14
    OR regel_15
    OR regel_16
    OR regel_17
    OR regel_18
    OR regel_19
  ) THEN 2 ELSE 3 END AS _eindscore_
FROM (
-- Welke regels gelden, gelezen met wat hierboven verlaagd is.
SELECT
  *,
  -- groen op Referentiekader is voorwaarde voor groen
  -- korpsmonitor.norm:171, bron: §2.4.1
  -- motivering: Alle korpsen gaven aan het Referentiekader uiterlijk in 2011-2012 volledig ingevoerd te willen hebben.
  __referentiekader IN (1, 2) AS `regel_1`,
  -- rood op Vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood
  -- korpsmonitor.norm:186, bron: §2.4.1
  -- interpretatie: Het rapport spreekt van 'de geelscore op de andere dimensies'. Eén andere dimensie is hier genoeg, en rood telt ook: wie slechter scoort, mag niet beter uitkomen.
  (
    _vergunde_branche = 1
    AND (
      CASE WHEN __referentiekader IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _korpsexpert_kwaliteit IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _korpsexpert_mandaat IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _gedragscode IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _kwaliteit_van_toezicht IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _continuiteit IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _niet_vergunde_branche IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _informatieorganisatie IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _centrale_informatiecoordinatie IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _themakennis_verspreid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _aanleveren_emm IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _kwaliteit_van_opsporing IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _slachtofferbejegening IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _procesverantwoordelijkheid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _weging IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _financieel_rechercheren IN (1, 2) THEN 1 ELSE 0 END
    ) >= 1
  ) AS `regel_10`,
  -- rood op Niet-vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood
  -- korpsmonitor.norm:189, bron: §2.4.1
  -- interpretatie: Het rapport spreekt van 'de geelscore op de andere dimensies'. Eén andere dimensie is hier genoeg, en rood telt ook: wie slechter scoort, mag niet beter uitkomen.
  (
    _niet_vergunde_branche = 1
    AND (
      CASE WHEN __referentiekader IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _korpsexpert_kwaliteit IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _korpsexpert_mandaat IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _gedragscode IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _kwaliteit_van_toezicht IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _continuiteit IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _vergunde_branche IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _informatieorganisatie IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _centrale_informatiecoordinatie IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _themakennis_verspreid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _aanleveren_emm IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _kwaliteit_van_opsporing IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _slachtofferbejegening IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _procesverantwoordelijkheid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _weging IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _financieel_rechercheren IN (1, 2) THEN 1 ELSE 0 END
    ) >= 1
  ) AS `regel_12`,
  -- rood op Financieel rechercheren en geel of rood op minstens 3 andere dimensies leidt tot rood
  -- korpsmonitor.norm:205, bron: §2.16.5
  -- interpretatie: Staat niet in §2.4.1. Kennemerland is rood om het totaal van zijn scores en om rood op Financieel rechercheren; het aantal van drie is onze keuze.
  (
    _financieel_rechercheren = 1
    AND (
      CASE WHEN __referentiekader IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _korpsexpert_kwaliteit IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _korpsexpert_mandaat IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _gedragscode IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _kwaliteit_van_toezicht IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _continuiteit IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _vergunde_branche IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _niet_vergunde_branche IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _informatieorganisatie IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _centrale_informatiecoordinatie IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _themakennis_verspreid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _aanleveren_emm IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _kwaliteit_van_opsporing IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _slachtofferbejegening IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _procesverantwoordelijkheid IN (1, 2) THEN 1 ELSE 0 END
      + CASE WHEN _weging IN (1, 2) THEN 1 ELSE 0 END
    ) >= 3
  ) AS `regel_20`
FROM (
-- Scores die een regel verlaagt.
SELECT
  *,
  CASE WHEN _referentiekader IN (0, 9) THEN _referentiekader WHEN _referentiekader > 2 AND (regel_2 OR regel_3) THEN 2 ELSE _referentiekader END AS __referentiekader
FROM (
-- Welke regels gelden.
SELECT
  *,
  -- groen op Korpsexpert kwaliteit is voorwaarde voor groen op Referentiekader
  -- korpsmonitor.norm:173, bron: §2.4.1
  (_referentiekader <> 9 AND _korpsexpert_kwaliteit IN (1, 2)) AS `regel_2`,
  -- groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader
  -- korpsmonitor.norm:174, bron: §2.4.1
  -- interpretatie: Zonder oordeel over de korpsexpert geldt de voorwaarde niet. Utrecht (§2.13.5) staat op geel door zijn eigen score op Referentiekader.
  (_referentiekader <> 9 AND _korpsexpert_mandaat IN (1, 2)) AS `regel_3`,
  -- rood op Gedragscode blokkeert groen
  -- korpsmonitor.norm:176, bron: §2.4.1
  -- motivering: Integer toezicht en integere opsporing zijn van het grootste belang.
  _gedragscode = 1 AS `regel_4`,
  -- rood op Kwaliteit van Toezicht blokkeert groen
  -- korpsmonitor.norm:180, bron: §2.4.1
  _kwaliteit_van_toezicht = 1 AS `regel_5`,
  -- rood op Continuïteit blokkeert groen
  -- korpsmonitor.norm:181, bron: §2.4.1
  _continuiteit = 1 AS `regel_6`,
  -- groen op Vergunde branche is voorwaarde voor groen
  -- korpsmonitor.norm:182, bron: §2.4.1
  _vergunde_branche IN (1, 2) AS `regel_7`,
  -- geel op Vergunde branche leidt tot geel
  -- korpsmonitor.norm:183, bron: §2.4.1
  -- interpretatie: Dat geel 'onverkort' tot geel leidt, is gelezen als hoogstens geel: Kennemerland heeft hier geel en is toch rood (§2.16.5).
  _vergunde_branche = 2 AS `regel_8`,
  -- rood op Vergunde branche leidt tot geel
  -- korpsmonitor.norm:185, bron: §2.4.1
  _vergunde_branche = 1 AS `regel_9`,
  -- rood op Niet-vergunde branche leidt tot geel
  -- korpsmonitor.norm:188, bron: §2.4.1
  _niet_vergunde_branche = 1 AS `regel_11`,
  -- rood op Informatieorganisatie blokkeert groen
  -- korpsmonitor.norm:193, bron: §2.4.1
  _informatieorganisatie = 1 AS `regel_13`,
  -- rood op Centrale informatiecoördinatie blokkeert groen
  -- korpsmonitor.norm:194, bron: §2.4.1
  _centrale_informatiecoordinatie = 1 AS `regel_14`,
  -- rood op Aanleveren EMM blokkeert groen
  -- korpsmonitor.norm:195, bron: §2.4.1
  -- motivering: Een duidelijk met de korpsen afgesproken leveringsverplichting.
  _aanleveren_emm = 1 AS `regel_15`,
  -- rood op Kwaliteit van Opsporing blokkeert groen
  -- korpsmonitor.norm:199, bron: §2.4.1
  _kwaliteit_van_opsporing = 1 AS `regel_16`,
  -- groen op Slachtofferbejegening is voorwaarde voor groen
  -- korpsmonitor.norm:200, bron: §2.4.1
  _slachtofferbejegening IN (1, 2) AS `regel_17`,
  -- groen op Weging is voorwaarde voor groen
  -- korpsmonitor.norm:201, bron: §2.4.1, §3.3.4
  -- motivering: Mensenhandel heeft landelijk al jaren een hoge prioriteit.
  _weging IN (1, 2) AS `regel_18`,
  -- groen op Financieel rechercheren is voorwaarde voor groen
  -- korpsmonitor.norm:203, bron: §2.4.1
  -- motivering: Mensenhandelaren zijn vooral uit op geld; daarom hoort bij elke zaak financieel onderzoek.
  _financieel_rechercheren IN (1, 2) AS `regel_19`
FROM (
-- De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft.
SELECT
  korps,
  -- Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.
  CASE
    WHEN korps IS NULL OR NOT (korps IN ('Groningen', 'Fryslân', 'Friesland', 'Drenthe', 'IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Noord-Oost-Gelderland', 'NOG', 'Gelderland-Midden', 'Gelderland Midden', 'Gelderland-Zuid', 'Utrecht', 'Noord-Holland-Noord', 'Noord-Holland Noord', 'Zaanstreek-Waterland', 'Kennemerland', 'Amsterdam-Amstelland', 'Amsterdam', 'Gooi- en Vechtstreek', 'Gooi en Vechtstreek', 'Haaglanden', 'Hollands-Midden', 'Hollands Midden', 'Rotterdam-Rijnmond', 'Zuid-Holland-Zuid', 'Zuid-Holland Zuid', 'Zeeland', 'Midden- en West-Brabant', 'MWB', 'Brabant-Noord', 'Brabant-Zuid-Oost', 'Brabant Zuid-Oost', 'Limburg-Noord', 'Limburg Noord', 'Limburg-Zuid', 'Limburg Zuid', 'Flevoland', 'KLPD', 'Korps Landelijke Politiediensten', 'KMar', 'Koninklijke Marechaussee')) THEN concat('onbekend korps: ', coalesce(korps, ''))
    WHEN `referentiekader` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('referentiekader: ', CAST(`referentiekader` AS STRING))
    WHEN `korpsexpert_kwaliteit` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('korpsexpert_kwaliteit: ', CAST(`korpsexpert_kwaliteit` AS STRING))
    WHEN `korpsexpert_mandaat` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('korpsexpert_mandaat: ', CAST(`korpsexpert_mandaat` AS STRING))
    WHEN `gedragscode` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('gedragscode: ', CAST(`gedragscode` AS STRING))
    WHEN `kwaliteit_van_toezicht` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('kwaliteit_van_toezicht: ', CAST(`kwaliteit_van_toezicht` AS STRING))
    WHEN `continuiteit` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('continuiteit: ', CAST(`continuiteit` AS STRING))
    WHEN `vergunde_branche` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('vergunde_branche: ', CAST(`vergunde_branche` AS STRING))
    WHEN `niet_vergunde_branche` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('niet_vergunde_branche: ', CAST(`niet_vergunde_branche` AS STRING))
    WHEN `informatieorganisatie` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('informatieorganisatie: ', CAST(`informatieorganisatie` AS STRING))
    WHEN `centrale_informatiecoordinatie` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('centrale_informatiecoordinatie: ', CAST(`centrale_informatiecoordinatie` AS STRING))
    WHEN `themakennis_verspreid` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('themakennis_verspreid: ', CAST(`themakennis_verspreid` AS STRING))
    WHEN `aanleveren_emm` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('aanleveren_emm: ', CAST(`aanleveren_emm` AS STRING))
    WHEN `kwaliteit_van_opsporing` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('kwaliteit_van_opsporing: ', CAST(`kwaliteit_van_opsporing` AS STRING))
    WHEN `slachtofferbejegening` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('slachtofferbejegening: ', CAST(`slachtofferbejegening` AS STRING))
    WHEN `procesverantwoordelijkheid` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('procesverantwoordelijkheid: ', CAST(`procesverantwoordelijkheid` AS STRING))
    WHEN `weging` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('weging: ', CAST(`weging` AS STRING))
    WHEN `financieel_rechercheren` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('financieel_rechercheren: ', CAST(`financieel_rechercheren` AS STRING))
    WHEN `om` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('om: ', CAST(`om` AS STRING))
    WHEN `bestuur` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('bestuur: ', CAST(`bestuur` AS STRING))
    WHEN `emm_verwachting` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('emm_verwachting: ', CAST(`emm_verwachting` AS STRING))
    WHEN `emm_terugkoppeling` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('emm_terugkoppeling: ', CAST(`emm_terugkoppeling` AS STRING))
    WHEN `comensha_bereikbaarheid` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('comensha_bereikbaarheid: ', CAST(`comensha_bereikbaarheid` AS STRING))
    WHEN `comensha_opvang` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('comensha_opvang: ', CAST(`comensha_opvang` AS STRING))
    WHEN `belastingdienst` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('belastingdienst: ', CAST(`belastingdienst` AS STRING))
    WHEN `iszw` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('iszw: ', CAST(`iszw` AS STRING))
    WHEN `samenwerking_met_kmar` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('samenwerking_met_kmar: ', CAST(`samenwerking_met_kmar` AS STRING))
    WHEN `politieacademie` NOT IN ('rood', 'geel', 'groen', 'blanco') THEN concat('politieacademie: ', CAST(`politieacademie` AS STRING))
    WHEN NOT (`geborgde_referenties` BETWEEN 0 AND 100) THEN concat('geborgde_referenties: ', CAST(`geborgde_referenties` AS STRING))
    WHEN NOT (`controles_met_gecertificeerde_medewerker` BETWEEN 0 AND 100) THEN concat('controles_met_gecertificeerde_medewerker: ', CAST(`controles_met_gecertificeerde_medewerker` AS STRING))
    WHEN NOT (`controles_per_seksbedrijf` BETWEEN 0 AND 366) THEN concat('controles_per_seksbedrijf: ', CAST(`controles_per_seksbedrijf` AS STRING))
    WHEN (NOT (`leveringen_per_jaar` BETWEEN 0 AND 366) OR `leveringen_per_jaar` <> floor(`leveringen_per_jaar`)) THEN concat('leveringen_per_jaar: ', CAST(`leveringen_per_jaar` AS STRING))
    WHEN (NOT (`gelijktijdige_onderzoeken` BETWEEN 0 AND 100) OR `gelijktijdige_onderzoeken` <> floor(`gelijktijdige_onderzoeken`)) THEN concat('gelijktijdige_onderzoeken: ', CAST(`gelijktijdige_onderzoeken` AS STRING))
    WHEN NOT (`dossiers_met_financiele_paragraaf` BETWEEN 0 AND 100) THEN concat('dossiers_met_financiele_paragraaf: ', CAST(`dossiers_met_financiele_paragraaf` AS STRING))
  END AS `fout`,
  -- Referentiekader
  --   rood bij Geborgde referenties minder dan 70%
  --   groen bij Geborgde referenties meer dan 90%
  --   anders geel
  --     interpretatie: Precies 70% en precies 90% vallen in §2.4.1 in geen klasse; hier zijn ze geel.
  CASE
    WHEN `referentiekader` = 'rood' THEN 1
    WHEN `referentiekader` = 'geel' THEN 2
    WHEN `referentiekader` = 'groen' THEN 3
    ELSE CASE
      WHEN `geborgde_referenties` IS NULL THEN 0
      WHEN `geborgde_referenties` < 70 THEN 1
      WHEN `geborgde_referenties` <= 90 THEN 2
      ELSE 3
    END
  END AS _referentiekader,
  -- Korpsexpert kwaliteit
  CASE WHEN `korpsexpert_kwaliteit` = 'rood' THEN 1 WHEN `korpsexpert_kwaliteit` = 'geel' THEN 2 WHEN `korpsexpert_kwaliteit` = 'groen' THEN 3 ELSE 0 END AS _korpsexpert_kwaliteit,
  -- Korpsexpert mandaat
  CASE WHEN `korpsexpert_mandaat` = 'rood' THEN 1 WHEN `korpsexpert_mandaat` = 'geel' THEN 2 WHEN `korpsexpert_mandaat` = 'groen' THEN 3 ELSE 0 END AS _korpsexpert_mandaat,
  -- Gedragscode
  CASE WHEN `gedragscode` = 'rood' THEN 1 WHEN `gedragscode` = 'geel' THEN 2 WHEN `gedragscode` = 'groen' THEN 3 ELSE 0 END AS _gedragscode,
  -- Kwaliteit van Toezicht
  --   groen bij Controles met gecertificeerde medewerker is 100%
  --     motivering: Een positief oordeel kan alleen als bij elke controle iemand met een PCM-certificaat aanwezig is.
  --   rood bij Controles met gecertificeerde medewerker minder dan 100% en Certificering aantoonbaar nagestreefd is nee
  --     interpretatie: Het rapport noemt hier geen grens voor rood. Wie dit niet bij elke controle haalt en er ook niet aan werkt, is hier rood.
  --   anders geel
  --     interpretatie: §2.3.2 vraagt inzet voor certificering als gecertificeerde medewerkers ontbreken. Die inzet houdt hier rood tegen, maar geeft nog geen groen.
  CASE
    WHEN `kwaliteit_van_toezicht` = 'rood' THEN 1
    WHEN `kwaliteit_van_toezicht` = 'geel' THEN 2
    WHEN `kwaliteit_van_toezicht` = 'groen' THEN 3
    ELSE CASE
      WHEN `controles_met_gecertificeerde_medewerker` IS NULL THEN 0
      WHEN `controles_met_gecertificeerde_medewerker` < 100 THEN CASE
        WHEN `certificering_aantoonbaar_nagestreefd` IS NULL THEN 0
        WHEN `certificering_aantoonbaar_nagestreefd` THEN 2
        ELSE 1
      END
      ELSE 3
    END
  END AS _kwaliteit_van_toezicht,
  -- Continuïteit
  CASE WHEN korps IN ('KLPD', 'Korps Landelijke Politiediensten', 'KMar', 'Koninklijke Marechaussee') THEN 9 WHEN `continuiteit` = 'rood' THEN 1 WHEN `continuiteit` = 'geel' THEN 2 WHEN `continuiteit` = 'groen' THEN 3 ELSE 0 END AS _continuiteit,
  -- Vergunde branche
  --   groen bij Stelselmatig ernstige misstanden is nee en (Controles per seksbedrijf minstens 6 of Onderbouwde differentiatie is ja)
  --     interpretatie: Bij onderbouwde differentiatie zijn minder controles volgens §2.3.2 'niet direct' onvoldoende; dat is hier gelezen als conform norm.
  --   rood bij Stelselmatig ernstige misstanden is ja en Controles per seksbedrijf minder dan 6 en Onderbouwde differentiatie is nee
  --     interpretatie: Het rapport noemt hier geen grens voor rood. Rood staat er alleen als aan niets van deze norm is voldaan; wat overblijft, is geel.
  --   anders geel
  CASE
    WHEN korps IN ('KLPD', 'Korps Landelijke Politiediensten', 'KMar', 'Koninklijke Marechaussee') THEN 9
    WHEN `vergunde_branche` = 'rood' THEN 1
    WHEN `vergunde_branche` = 'geel' THEN 2
    WHEN `vergunde_branche` = 'groen' THEN 3
    ELSE CASE
      WHEN `stelselmatig_ernstige_misstanden` IS NULL THEN 0
      WHEN `stelselmatig_ernstige_misstanden` THEN CASE
        WHEN `controles_per_seksbedrijf` IS NULL THEN CASE
          WHEN `onderbouwde_differentiatie` IS NULL THEN 0
          WHEN `onderbouwde_differentiatie` THEN 2
          ELSE 0
        END
        WHEN `controles_per_seksbedrijf` < 6 THEN CASE
          WHEN `onderbouwde_differentiatie` IS NULL THEN 0
          WHEN `onderbouwde_differentiatie` THEN 2
          ELSE 1
        END
        ELSE 2
      END
      ELSE CASE
        WHEN `controles_per_seksbedrijf` IS NULL THEN CASE
          WHEN `onderbouwde_differentiatie` IS NULL THEN 0
          WHEN `onderbouwde_differentiatie` THEN 3
          ELSE 0
        END
        WHEN `controles_per_seksbedrijf` < 6 THEN CASE
          WHEN `onderbouwde_differentiatie` IS NULL THEN 0
          WHEN `onderbouwde_differentiatie` THEN 3
          ELSE 2
        END
        ELSE 3
      END
    END
  END AS _vergunde_branche,
  -- Niet-vergunde branche
  CASE WHEN korps IN ('KLPD', 'Korps Landelijke Politiediensten', 'KMar', 'Koninklijke Marechaussee') THEN 9 WHEN `niet_vergunde_branche` = 'rood' THEN 1 WHEN `niet_vergunde_branche` = 'geel' THEN 2 WHEN `niet_vergunde_branche` = 'groen' THEN 3 ELSE 0 END AS _niet_vergunde_branche,
  -- Informatieorganisatie
  CASE WHEN `informatieorganisatie` = 'rood' THEN 1 WHEN `informatieorganisatie` = 'geel' THEN 2 WHEN `informatieorganisatie` = 'groen' THEN 3 ELSE 0 END AS _informatieorganisatie,
  -- Centrale informatiecoördinatie
  CASE WHEN `centrale_informatiecoordinatie` = 'rood' THEN 1 WHEN `centrale_informatiecoordinatie` = 'geel' THEN 2 WHEN `centrale_informatiecoordinatie` = 'groen' THEN 3 ELSE 0 END AS _centrale_informatiecoordinatie,
  -- Themakennis verspreid
  CASE WHEN `themakennis_verspreid` = 'rood' THEN 1 WHEN `themakennis_verspreid` = 'geel' THEN 2 WHEN `themakennis_verspreid` = 'groen' THEN 3 ELSE 0 END AS _themakennis_verspreid,
  -- Aanleveren EMM
  --   rood bij Leveringen per jaar minder dan 6 of Gespreid over het jaar is nee
  --   groen bij Leveringen per jaar minstens 12 en Gespreid over het jaar is ja
  --     interpretatie: Minstens één keer per maand is hier gelezen als twaalf leveringen, gespreid over het jaar.
  --   anders geel
  --     interpretatie: Over zes tot en met elf leveringen zegt §2.3.3 niets. Drenthe meldde er tien (§2.7.3) en kreeg groen; daar gaat het oordeel voor.
  CASE
    WHEN `aanleveren_emm` = 'rood' THEN 1
    WHEN `aanleveren_emm` = 'geel' THEN 2
    WHEN `aanleveren_emm` = 'groen' THEN 3
    ELSE CASE
      WHEN `leveringen_per_jaar` IS NULL THEN CASE
        WHEN `gespreid_over_het_jaar` IS NULL THEN 0
        WHEN `gespreid_over_het_jaar` THEN 0
        ELSE 1
      END
      WHEN `leveringen_per_jaar` < 6 THEN 1
      WHEN `leveringen_per_jaar` < 12 THEN CASE
        WHEN `gespreid_over_het_jaar` IS NULL THEN 0
        WHEN `gespreid_over_het_jaar` THEN 2
        ELSE 1
      END
      ELSE CASE
        WHEN `gespreid_over_het_jaar` IS NULL THEN 0
        WHEN `gespreid_over_het_jaar` THEN 3
        ELSE 1
      END
    END
  END AS _aanleveren_emm,
  -- Kwaliteit van Opsporing
  --   rood bij Gelijktijdige onderzoeken minder dan 1
  --     interpretatie: Het rapport noemt hier geen grens voor rood. Rood staat er alleen als aan niets van deze norm is voldaan; wat overblijft, is geel.
  --   groen bij Gelijktijdige onderzoeken meer dan 1
  --     interpretatie: Een multidisciplinair team is in §2.3.4 een pleidooi van de Aanwijzing, geen harde eis, en telt hier niet mee.
  --   anders geel
  CASE
    WHEN `kwaliteit_van_opsporing` = 'rood' THEN 1
    WHEN `kwaliteit_van_opsporing` = 'geel' THEN 2
    WHEN `kwaliteit_van_opsporing` = 'groen' THEN 3
    ELSE CASE
      WHEN `gelijktijdige_onderzoeken` IS NULL THEN 0
      WHEN `gelijktijdige_onderzoeken` < 1 THEN 1
      WHEN `gelijktijdige_onderzoeken` <= 1 THEN 2
      ELSE 3
    END
  END AS _kwaliteit_van_opsporing,
  -- Slachtofferbejegening
  CASE WHEN `slachtofferbejegening` = 'rood' THEN 1 WHEN `slachtofferbejegening` = 'geel' THEN 2 WHEN `slachtofferbejegening` = 'groen' THEN 3 ELSE 0 END AS _slachtofferbejegening,
  -- Procesverantwoordelijkheid
  CASE WHEN `procesverantwoordelijkheid` = 'rood' THEN 1 WHEN `procesverantwoordelijkheid` = 'geel' THEN 2 WHEN `procesverantwoordelijkheid` = 'groen' THEN 3 ELSE 0 END AS _procesverantwoordelijkheid,
  -- Weging
  CASE WHEN `weging` = 'rood' THEN 1 WHEN `weging` = 'geel' THEN 2 WHEN `weging` = 'groen' THEN 3 ELSE 0 END AS _weging,
  -- Financieel rechercheren
  --   groen bij Dossiers met financiële paragraaf is 100% en (Ontneming gedaan is nee of Resultaten te reproduceren is ja)
  --     motivering: §2.3.4 maakt geen onderscheid naar aard en omvang van het onderzoek: de paragraaf hoort in elk dossier.
  --   rood bij Dossiers met financiële paragraaf is 0%
  --     interpretatie: §2.3.4 noemt geen grens voor rood. Rood staat er alleen als geen enkel dossier een paragraaf heeft; wat overblijft, is geel. Bij bijna geen (§2.16.4) beslist de weegploeg.
  --   anders geel
  CASE
    WHEN `financieel_rechercheren` = 'rood' THEN 1
    WHEN `financieel_rechercheren` = 'geel' THEN 2
    WHEN `financieel_rechercheren` = 'groen' THEN 3
    ELSE CASE
      WHEN `dossiers_met_financiele_paragraaf` IS NULL THEN 0
      WHEN `dossiers_met_financiele_paragraaf` <= 0 THEN 1
      WHEN `dossiers_met_financiele_paragraaf` < 100 THEN 2
      ELSE CASE
        WHEN `ontneming_gedaan` IS NULL THEN CASE
          WHEN `resultaten_te_reproduceren` IS NULL THEN 0
          WHEN `resultaten_te_reproduceren` THEN 3
          ELSE 0
        END
        WHEN `ontneming_gedaan` THEN CASE
          WHEN `resultaten_te_reproduceren` IS NULL THEN 0
          WHEN `resultaten_te_reproduceren` THEN 3
          ELSE 2
        END
        ELSE 3
      END
    END
  END AS _financieel_rechercheren,
  -- OM
  CASE WHEN `om` = 'rood' THEN 1 WHEN `om` = 'geel' THEN 2 WHEN `om` = 'groen' THEN 3 ELSE 0 END AS _om,
  -- Bestuur
  CASE WHEN `bestuur` = 'rood' THEN 1 WHEN `bestuur` = 'geel' THEN 2 WHEN `bestuur` = 'groen' THEN 3 ELSE 0 END AS _bestuur,
  -- EMM verwachting
  CASE WHEN `emm_verwachting` = 'rood' THEN 1 WHEN `emm_verwachting` = 'geel' THEN 2 WHEN `emm_verwachting` = 'groen' THEN 3 ELSE 0 END AS _emm_verwachting,
  -- EMM terugkoppeling
  CASE WHEN `emm_terugkoppeling` = 'rood' THEN 1 WHEN `emm_terugkoppeling` = 'geel' THEN 2 WHEN `emm_terugkoppeling` = 'groen' THEN 3 ELSE 0 END AS _emm_terugkoppeling,
  -- CoMensha bereikbaarheid
  CASE WHEN `comensha_bereikbaarheid` = 'rood' THEN 1 WHEN `comensha_bereikbaarheid` = 'geel' THEN 2 WHEN `comensha_bereikbaarheid` = 'groen' THEN 3 ELSE 0 END AS _comensha_bereikbaarheid,
  -- CoMensha opvang
  CASE WHEN `comensha_opvang` = 'rood' THEN 1 WHEN `comensha_opvang` = 'geel' THEN 2 WHEN `comensha_opvang` = 'groen' THEN 3 ELSE 0 END AS _comensha_opvang,
  -- Belastingdienst
  CASE WHEN `belastingdienst` = 'rood' THEN 1 WHEN `belastingdienst` = 'geel' THEN 2 WHEN `belastingdienst` = 'groen' THEN 3 ELSE 0 END AS _belastingdienst,
  -- ISZW
  CASE WHEN `iszw` = 'rood' THEN 1 WHEN `iszw` = 'geel' THEN 2 WHEN `iszw` = 'groen' THEN 3 ELSE 0 END AS _iszw,
  -- Samenwerking met KMar
  CASE WHEN `samenwerking_met_kmar` = 'rood' THEN 1 WHEN `samenwerking_met_kmar` = 'geel' THEN 2 WHEN `samenwerking_met_kmar` = 'groen' THEN 3 ELSE 0 END AS _samenwerking_met_kmar,
  -- Politieacademie
  CASE WHEN `politieacademie` = 'rood' THEN 1 WHEN `politieacademie` = 'geel' THEN 2 WHEN `politieacademie` = 'groen' THEN 3 ELSE 0 END AS _politieacademie
FROM `korpsmonitor_gegevens`
) AS stap_1
) AS stap_2
) AS stap_3
) AS stap_4
) AS stap_5;

-- De regels van de weging.
CREATE OR REPLACE VIEW `korpsmonitor_regels` AS
SELECT 1 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'groen op Referentiekader is voorwaarde voor groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 171 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 2 AS `nummer`, 'Referentiekader' AS `doel`, 'geel' AS `hoogstens`, 'groen op Korpsexpert kwaliteit is voorwaarde voor groen op Referentiekader' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 173 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 3 AS `nummer`, 'Referentiekader' AS `doel`, 'geel' AS `hoogstens`, 'groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 174 AS `regel`, '§2.4.1' AS `bron`, 'Zonder oordeel over de korpsexpert geldt de voorwaarde niet. Utrecht (§2.13.5) staat op geel door zijn eigen score op Referentiekader.' AS `interpretatie`
UNION ALL SELECT 4 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Gedragscode blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 176 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 5 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Kwaliteit van Toezicht blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 180 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 6 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Continuïteit blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 181 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 7 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'groen op Vergunde branche is voorwaarde voor groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 182 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 8 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'geel op Vergunde branche leidt tot geel' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 183 AS `regel`, '§2.4.1' AS `bron`, 'Dat geel \'onverkort\' tot geel leidt, is gelezen als hoogstens geel: Kennemerland heeft hier geel en is toch rood (§2.16.5).' AS `interpretatie`
UNION ALL SELECT 9 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Vergunde branche leidt tot geel' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 185 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 10 AS `nummer`, 'eindscore' AS `doel`, 'rood' AS `hoogstens`, 'rood op Vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 186 AS `regel`, '§2.4.1' AS `bron`, 'Het rapport spreekt van \'de geelscore op de andere dimensies\'. Eén andere dimensie is hier genoeg, en rood telt ook: wie slechter scoort, mag niet beter uitkomen.' AS `interpretatie`
UNION ALL SELECT 11 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Niet-vergunde branche leidt tot geel' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 188 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 12 AS `nummer`, 'eindscore' AS `doel`, 'rood' AS `hoogstens`, 'rood op Niet-vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 189 AS `regel`, '§2.4.1' AS `bron`, 'Het rapport spreekt van \'de geelscore op de andere dimensies\'. Eén andere dimensie is hier genoeg, en rood telt ook: wie slechter scoort, mag niet beter uitkomen.' AS `interpretatie`
UNION ALL SELECT 13 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Informatieorganisatie blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 193 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 14 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Centrale informatiecoördinatie blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 194 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 15 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Aanleveren EMM blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 195 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 16 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'rood op Kwaliteit van Opsporing blokkeert groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 199 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 17 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'groen op Slachtofferbejegening is voorwaarde voor groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 200 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 18 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'groen op Weging is voorwaarde voor groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 201 AS `regel`, '§2.4.1, §3.3.4' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 19 AS `nummer`, 'eindscore' AS `doel`, 'geel' AS `hoogstens`, 'groen op Financieel rechercheren is voorwaarde voor groen' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 203 AS `regel`, '§2.4.1' AS `bron`, CAST(NULL AS STRING) AS `interpretatie`
UNION ALL SELECT 20 AS `nummer`, 'eindscore' AS `doel`, 'rood' AS `hoogstens`, 'rood op Financieel rechercheren en geel of rood op minstens 3 andere dimensies leidt tot rood' AS `zin`, 'korpsmonitor.norm' AS `bestand`, 205 AS `regel`, '§2.16.5' AS `bron`, 'Staat niet in §2.4.1. Kennemerland is rood om het totaal van zijn scores en om rood op Financieel rechercheren; het aantal van drie is onze keuze.' AS `interpretatie`;

-- Welke regels gelden voor welk korps.
CREATE OR REPLACE VIEW `korpsmonitor_plafonds` AS
SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie
FROM (SELECT korps, explode(plafonds) AS nummer FROM `korpsmonitor_scores`) AS geldt
JOIN `korpsmonitor_regels` USING (nummer);
