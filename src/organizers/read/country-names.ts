/** ISO 3166-1 alpha-3 codes, each after its alpha-2 code. */
export const ALPHA3 =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA ' +
  'AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES ' +
  'BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK ' +
  'CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA ' +
  'DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA ' +
  'GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS ' +
  'GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD ' +
  'IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA ' +
  'KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA ' +
  'LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ ' +
  'MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC ' +
  'NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM ' +
  'PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC ' +
  'SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV ' +
  'SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR ' +
  'TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR ' +
  'VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE';

/** Names that people write and `Intl.DisplayNames` doesn't know, the letter's own among them. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  // The letter's name for Spain, in the nine languages (EE: see readCountries).
  ES:
    'Spanish State; Estado español; État espagnol; Spanischer Staat; Estat espanyol; ' +
    'Stato spagnolo; Estado espanhol; Испанское государство; الدولة الإسبانية',
  GB:
    'UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; London; ' +
    'Gran Bretaña; Inglaterra; Escocia; Gales; Irlanda del Norte; Reino Unido; ' +
    'Grande-Bretagne; Angleterre; Écosse; Pays de Galles; Irlande du Nord; ' +
    'Großbritannien; Grossbritannien; Schottland; Nordirland; Grã-Bretanha; Escócia; ' +
    'País de Gales; Irlanda do Norte; Gran Bretanya; Anglaterra; Escòcia; Gal·les; ' +
    'Gran Bretagna; Inghilterra; Scozia; Galles; Irlanda del Nord; ' +
    'Великобритания; Англия; Шотландия; Уэльс; Северная Ирландия; ' +
    'بريطانيا; بريطانيا العظمى; إنجلترا; إنكلترا; انجلترا; اسكتلندا; ويلز; إيرلندا الشمالية',
  US:
    'USA; U.S.A.; U.S.; United States of America; The States; New York; EEUU; EE.UU.; EE. UU.; ' +
    'E.U.A.; EUA; États-Unis d’Amérique; Estados Unidos de América; Estados Unidos da América; ' +
    'Vereinigte Staaten von Amerika; Estats Units d’Amèrica; Stati Uniti d’America; ' +
    'США; Соединенные Штаты Америки; أمريكا; الولايات المتحدة الأمريكية',
  CH: 'Geneva; Genève; Genf; Ginebra; Ginevra',
  NL: 'Holland; Holanda; Hollande; Olanda; Голландия; هولندا; The Netherlands',
  PE: 'Perou',
  CZ: 'Czech Republic; República Checa; République tchèque; Tschechische Republik',
  CI: 'Ivory Coast; Cote d Ivoire; Costa de Marfil; Costa do Marfim',
  RU: 'Russian Federation; Российская Федерация',
  TR: 'Turkey; Türkei; Turquie; Turquía',
  PS: 'Palestine; State of Palestine; Palestina; Palästina; Палестина; فلسطين',
  MK: 'Macedonia; Macédoine; Mazedonien',
  CV: 'Cape Verde; Cap-Vert; Kap Verde',
  KR: 'Republic of Korea',
  BA: 'Bosnia; Bosnien; Bosnie',
  MM: 'Burma; Birmania; Birmanie; Birma',
  BY: 'Belorussia; Белоруссия; Bielorrusia',
  SZ: 'Swaziland',
  VE: 'República Bolivariana de Venezuela',
  BO: 'Estado Plurinacional de Bolivia',
};
