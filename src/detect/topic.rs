//! Words that say what a number or name near them is, by what they are about, in the languages of chat. One table:
//! recognizers name a [`Topic`] and add only words of their own.
//!
//! Lower case; accents are ignored; a word of up to four letters stands alone, a longer one may go on.

macro_rules! topics {
    ($($(#[$doc:meta])* $topic:ident: $($language:ident [$($word:literal),* $(,)?])*;)*) => {
        /// What words are about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Topic { $($(#[$doc])* $topic),* }

        impl Topic {
            /// Every topic.
            pub const ALL: &'static [Topic] = &[$(Topic::$topic),*];

            /// Its words with their languages (ISO 639-1).
            pub const fn by_language(self) -> &'static [(&'static str, &'static [&'static str])] {
                match self { $(Topic::$topic => &[$((stringify!($language), &[$($word),*])),*]),* }
            }
        }
    };
}

topics! {
    /// Numbers of things, not of people: they speak against any number that isn't sure.
    Impersonal:
        en ["order", "order no", "order number", "invoice", "tracking", "shipment", "parcel", "version", "isbn", "issn", "ean", "upc", "sku", "doi", "build", "release", "ticket", "ticket no", "case no", "case number", "reference", "part number", "part no", "model", "article", "item no", "item number", "product", "batch", "commit", "checksum", "hash", "timestamp", "page", "section", "chapter", "figure", "equation", "iphone", "receipt", "quote", "booking", "confirmation", "transaction"]
        de ["bestellung", "bestellnummer", "rechnung", "rechnungsnummer", "sendung", "sendungsnummer", "auftrag", "auftragsnummer", "artikel", "seite", "kapitel"]
        fr ["commande", "facture", "colis", "suivi", "référence", "article", "chapitre"]
        es ["pedido", "factura", "envío", "seguimiento", "referencia", "artículo", "capítulo"]
        it ["ordine", "fattura", "spedizione", "riferimento", "articolo", "capitolo"]
        pt ["encomenda", "fatura", "rastreio", "rastreamento", "referência", "artigo", "capítulo"]
        nl ["bestelling", "bestelnummer", "factuur", "zending", "verzending", "referentie", "hoofdstuk"]
        pl ["zamówienie", "zamówienia", "faktura", "faktury", "przesyłka", "przesyłki", "paczka"]
        sv ["beställning", "faktura", "försändelse", "referens"]
        tr ["sipariş", "fatura", "kargo"]
        ja ["注文", "請求書", "追跡"]
        zh ["订单", "訂單", "发票", "快递", "物流"]
        ko ["주문", "송장", "운송장"]
        hi ["ऑर्डर", "चालान"]
        ar ["طلب", "فاتورة", "شحنة"];
    /// A telephone, and what people do with one.
    Phone:
        en ["phone", "telephone", "mobile", "cell", "cellphone", "landline", "call", "call me", "ring", "dial", "text me", "text us", "reach me", "reach us", "my number", "contact number", "contact no", "contact", "whatsapp", "viber", "imessage", "facetime", "telegram", "sms", "fax", "tel", "mob", "ph", "hotline", "helpline", "voicemail", "pager", "emergency contact"]
        de ["telefon", "handy", "mobil", "mobilnummer", "rufnummer", "ruf mich", "ruft mich", "rufen sie", "ruf an", "anrufen", "anruf", "durchwahl", "festnetz", "fon", "meine nummer", "erreichbar", "zurückrufen", "rückruf"]
        fr ["téléphone", "téléphoner", "portable", "appelez", "appeler", "appelle", "joindre", "joignable", "mon numéro", "numéro de tél", "numéro de portable", "fixe", "tél", "télécopie", "rappelez", "rappelle"]
        es ["teléfono", "móvil", "celular", "llámame", "llámeme", "llamar", "llame", "llama", "mi número", "número de contacto", "fijo", "marque", "telf", "tlf"]
        it ["telefono", "telefonare", "cellulare", "chiamami", "chiamare", "chiama", "mio numero", "recapito", "fisso", "chiamate"]
        pt ["telefone", "telemóvel", "celular", "ligue", "liga-me", "me liga", "ligar", "meu número", "zap", "contacto", "contato", "telefonar"]
        nl ["telefoon", "mobiel", "bel me", "bel mij", "bellen", "mijn nummer", "gsm", "bereikbaar", "belt"]
        pl ["telefon", "telefonu", "komórka", "komórkę", "komórkowy", "zadzwoń", "zadzwonić", "dzwonić", "dzwoń", "mój numer", "kom"]
        sv ["telefon", "mobil", "mobilnummer", "ring", "ringa", "mitt nummer", "tfn"]
        tr ["telefon", "cep", "ara beni", "arayın", "numaram", "gsm", "cep telefonu"]
        cs ["mobil", "telefon", "volejte", "zavolej"]
        ro ["telefon", "mobil", "suna", "sună", "numărul meu"]
        fi ["puhelin", "puhelinnumero", "soita", "matkapuhelin", "puh"]
        da ["telefon", "mobil", "ring til", "tlf", "mit nummer"]
        id ["telepon", "hp", "hubungi", "nomor hp", "handphone", "nomor saya"]
        vi ["điện thoại", "sđt", "gọi cho", "số của tôi"]
        el ["τηλέφωνο", "κινητό"]
        ru ["телефон", "мобильный", "звони", "звоните", "позвони", "номер мой", "мой номер", "тел", "сотовый", "ватсап"]
        uk ["телефон", "дзвоніть", "мій номер"]
        he ["טלפון", "נייד", "תתקשר", "פלאפון"]
        fa ["تلفن", "موبایل", "تماس"]
        ja ["電話", "携帯", "連絡先", "ケータイ"]
        zh ["电话", "電話", "手机", "手機", "联系方式", "致电", "拨打"]
        ko ["전화", "휴대폰", "핸드폰", "연락처"]
        hi ["फ़ोन", "फोन", "मोबाइल", "कॉल", "नंबर"]
        th ["โทร", "เบอร์", "มือถือ"]
        ar ["هاتف", "جوال", "موبايل", "اتصل", "رقمي", "تلفون", "واتساب"];
    /// The sign of an e-mail address, spelt.
    AtSign:
        en ["at"]
        fr ["arobase", "arrobas"]
        es ["arroba"]
        it ["chiocciola"]
        nl ["apenstaartje"]
        pl ["małpa"];
    /// Where people have a name of their own among others: networks, messengers, forums.
    SocialNetwork:
        en ["instagram", "insta", "ig", "twitter", "facebook", "messenger", "tiktok", "tik tok", "snapchat", "snap", "telegram", "signal", "discord", "skype", "whatsapp", "wechat", "line id", "viber", "kik", "mastodon", "fediverse", "bluesky", "bsky", "threads", "linkedin", "github", "gitlab", "youtube", "twitch", "reddit", "pinterest", "tumblr", "medium", "vkontakte", "vk", "weibo", "matrix", "element", "steam", "xbox", "psn", "onlyfans", "venmo", "cashapp", "cash app", "paypal.me", "soundcloud", "keybase", "xing", "linktr.ee", "patreon", "behance", "dribbble", "steamcommunity", "stackoverflow", "x.com", "t.me", "wa.me", "fb.com", "fb.me", "m.me", "ok.ru", "line.me", "signal.me", "telegram.me", "matrix.to", "ko-fi", "social media", "follow me", "follow us", "dm me", "add me", "handle", "handles", "tag me"]
        de ["folge mir", "folgt mir", "adde mich"]
        fr ["suis-moi", "suivez-moi", "ajoute-moi", "réseaux sociaux"]
        es ["sígueme", "síganme", "redes sociales", "agrégame"]
        it ["seguimi", "seguitemi", "aggiungimi"]
        pt ["me segue", "siga-me", "redes sociais", "me adiciona"]
        nl ["volg me", "volg mij"]
        pl ["obserwuj mnie"]
        tr ["takip et"]
        ru ["телеграм", "телеграмм", "инстаграм", "инста", "вконтакте", "тг", "скайп", "дискорд", "ютуб"]
        ja ["インスタ", "ツイッター", "フォローして", "ディスコード", "テレグラム"]
        zh ["微信", "微博", "抖音", "推特", "小红书", "电报", "加我"]
        ko ["인스타", "트위터", "카톡", "카카오톡", "텔레그램", "디스코드"]
        hi ["इंस्टाग्राम", "ट्विटर", "टेलीग्राम"]
        fa ["تلگرام", "اینستاگرام"]
        ar ["انستغرام", "انستقرام", "تويتر", "تيليجرام", "سناب"];
    /// The name with which a person signs in, or is known on a site.
    Username:
        en ["username", "user name", "user-name", "userid", "user id", "login", "login name", "login id", "screen name", "screenname", "nickname", "gamertag", "gamer tag"]
        de ["benutzername", "benutzerkennung", "nutzername", "anmeldename", "spitzname"]
        fr ["nom d'utilisateur", "identifiant", "pseudo", "pseudonyme"]
        es ["nombre de usuario", "usuario", "apodo"]
        it ["nome utente", "soprannome"]
        pt ["nome de usuário", "nome de utilizador", "usuário", "apelido"]
        nl ["gebruikersnaam", "bijnaam"]
        pl ["nazwa użytkownika", "nazwę użytkownika"]
        sv ["användarnamn"]
        da ["brugernavn"]
        fi ["käyttäjätunnus", "käyttäjänimi"]
        cs ["uživatelské jméno"]
        ro ["nume de utilizator"]
        tr ["kullanıcı adı", "kullanıcı adım"]
        ru ["логин", "имя пользователя", "никнейм", "ник"]
        ja ["ユーザー名", "ユーザ名", "ニックネーム"]
        zh ["用户名", "用戶名", "账号", "帳號", "昵称", "微信号"]
        ko ["아이디", "사용자 이름", "닉네임"]
        hi ["यूज़रनेम", "उपयोगकर्ता नाम"]
        ar ["اسم المستخدم", "اسم مستخدم"];
    /// A person's number with a state: identity card, citizen number.
    NationalId:
        en ["national id", "national identity", "identity card", "identity number", "id card", "id number", "id no", "my id", "citizen id", "personal number", "personal code", "personal id"]
        de ["personalausweis", "ausweis", "personenkennzahl", "identitätskarte"]
        fr ["carte d'identité", "carte nationale", "numéro national", "pièce d'identité"]
        es ["documento de identidad", "cédula", "número de identidad", "carné de identidad"]
        it ["carta d'identità", "documento d'identità"]
        pt ["documento de identidade", "bilhete de identidade", "cartão de cidadão", "carteira de identidade"]
        nl ["identiteitskaart", "identiteitsbewijs", "rijksregisternummer"]
        pl ["dowód osobisty", "dowodu osobistego", "numer dowodu"]
        sv ["personnummer", "samordningsnummer", "id-kort", "legitimation"]
        tr ["kimlik"]
        cs ["občanský průkaz", "občanského průkazu", "číslo op", "rodné číslo"]
        sk ["občiansky preukaz", "občianskeho preukazu"]
        ro ["carte de identitate", "cartea de identitate", "act de identitate"]
        hu ["személyi igazolvány", "személyi szám"]
        bg ["лична карта", "личната карта"]
        hr ["osobna iskaznica", "osobne iskaznice"]
        sr ["lična karta", "lične karte", "лична карта", "matični broj", "матични број"]
        sl ["osebna izkaznica", "osebne izkaznice"]
        sq ["letërnjoftim", "numri personal"]
        el ["ταυτότητας", "δελτίο ταυτότητας"]
        ru ["удостоверение личности", "удостоверения личности", "личный номер"]
        uk ["посвідчення особи", "ідентифікаційний номер"]
        et ["isikukood", "id-kaart"]
        lv ["personas kods", "personas apliecība"]
        lt ["asmens kodas", "asmens tapatybės"]
        ja ["身分証", "個人番号"]
        zh ["身份证", "身分證", "居民身份"]
        ko ["주민등록", "신분증"]
        hi ["पहचान पत्र", "आधार"]
        ar ["بطاقة الهوية", "رقم الهوية", "الرقم القومي", "الهوية الوطنية"]
        da ["identitetskort"]
        fi ["henkilökortti", "henkilökortin"]
        is ["nafnskírteini"];
    /// A person's number with a tax authority.
    TaxId:
        en ["tax id", "tax number", "tax no", "taxpayer", "tax file", "tax identification", "tin"]
        de ["steuernummer", "steuer-id", "steueridentifikation", "steuer-identifikation"]
        fr ["numéro fiscal", "identifiant fiscal", "référence fiscale"]
        es ["identificación fiscal", "número fiscal", "identificación tributaria", "registro federal"]
        it ["codice fiscale", "partita iva"]
        pt ["identificação fiscal", "número de contribuinte", "contribuinte"]
        nl ["fiscaal nummer", "belastingnummer", "sofinummer"]
        pl ["numer podatkowy", "identyfikacji podatkowej"]
        sv ["skattenummer", "skatteregistrering"]
        tr ["vergi"]
        cs ["daňové identifikační", "dič"]
        ro ["cod fiscal", "identificare fiscală"]
        hu ["adóazonosító", "adószám"]
        bg ["данъчен номер"]
        hr ["porezni broj"]
        sr ["poreski broj", "порески број"]
        sl ["davčna številka", "davčne številke"]
        el ["φορολογικού μητρώου", "αφμ"]
        ru ["номер налогоплательщика", "инн"]
        uk ["платника податків", "рнокпп"]
        ja ["納税者番号", "マイナンバー"]
        zh ["纳税人", "税号", "統一編號"]
        ko ["납세자"]
        hi ["कर पहचान", "पैन"]
        ar ["الرقم الضريبي"];
    /// A passport or another travel document.
    Passport:
        en ["passport", "travel document"]
        de ["reisepass", "passnummer"]
        fr ["passeport"]
        es ["pasaporte"]
        it ["passaporto"]
        pt ["passaporte"]
        nl ["paspoort"]
        pl ["paszport"]
        sv ["passnummer"]
        tr ["pasaport"]
        cs ["cestovní pas", "číslo pasu"]
        sk ["cestovný pas"]
        ro ["pașaport", "paşaport"]
        hu ["útlevél"]
        hr ["putovnica", "putovnice", "pasoš"]
        sl ["potni list", "potnega lista"]
        ru ["паспорт", "загранпаспорт"]
        sr ["пасош"]
        el ["διαβατήριο", "διαβατηρίου"]
        et ["passi number"]
        lv ["pases numurs"]
        lt ["paso numeris"]
        fi ["passin numero", "passini"]
        da ["pasnummer"]
        ja ["パスポート", "旅券"]
        zh ["护照", "護照"]
        ko ["여권"]
        hi ["पासपोर्ट"]
        ar ["جواز سفر", "جواز السفر"]
        da ["pasnummer", "rejsepas"]
        fi ["passin numero", "passinumero"]
        is ["vegabréf"];
    /// A licence to drive.
    DrivingLicence:
        en ["driving licence", "driving license", "driver's licence", "driver's license", "drivers licence", "drivers license", "driver licence", "driver license", "dl number", "dl no", "license number", "licence number"]
        de ["führerschein", "führerausweis", "fahrerlaubnis"]
        fr ["permis de conduire"]
        es ["licencia de conducir", "permiso de conducir", "carné de conducir", "licencia de manejo"]
        it ["patente"]
        pt ["carta de condução", "carteira de motorista", "carteira nacional de habilitação", "cnh"]
        nl ["rijbewijs"]
        pl ["prawo jazdy", "prawa jazdy"]
        sv ["körkort"]
        tr ["ehliyet", "sürücü belgesi"]
        cs ["řidičský průkaz", "řidičského průkazu"]
        sk ["vodičský preukaz", "vodičského preukazu"]
        ro ["permis de conducere", "permisul de conducere", "permisului de conducere"]
        hu ["vezetői engedély", "jogosítvány"]
        bg ["шофьорска книжка", "свидетелство за управление"]
        hr ["vozačka dozvola", "vozačke dozvole"]
        sr ["возачка дозвола", "возачке дозволе"]
        sl ["vozniško dovoljenje", "vozniškega dovoljenja"]
        el ["άδεια οδήγησης", "δίπλωμα οδήγησης"]
        ru ["водительское удостоверение", "водительского удостоверения"]
        uk ["посвідчення водія"]
        et ["juhiluba", "juhiloa"]
        lv ["vadītāja apliecība", "vadītāja apliecības"]
        lt ["vairuotojo pažymėjim"]
        ja ["運転免許", "免許証"]
        zh ["驾驶证", "驾照", "駕照"]
        ko ["운전면허"]
        hi ["ड्राइविंग लाइसेंस"]
        ar ["رخصة القيادة", "رخصة قيادة"]
        da ["kørekort"]
        no ["førerkort"]
        fi ["ajokortti", "ajokortin"]
        is ["ökuskírteini"];
    /// Insurance by the state: social security, pension, national insurance.
    SocialSecurity:
        en ["social security", "social insurance", "national insurance", "pension number", "ssn"]
        de ["sozialversicherung", "rentenversicherung", "sv-nummer", "ahv"]
        fr ["sécurité sociale", "numéro de sécu", "assurance sociale"]
        es ["seguridad social", "seguro social"]
        it ["previdenza sociale", "tessera sanitaria"]
        pt ["segurança social", "previdência social"]
        nl ["burgerservicenummer", "bsn"]
        pl ["ubezpieczenia społecznego"]
        sv ["försäkringskassan"]
        tr ["sosyal güvenlik", "sgk"]
        cs ["sociální pojištění"]
        ro ["asigurări sociale"]
        hu ["társadalombiztosítás"]
        el ["κοινωνικής ασφάλισης", "αμκα"]
        ru ["страховой номер", "пенсионное страхование", "снилс"]
        ja ["社会保障", "年金番号"]
        zh ["社保", "社会保障"]
        ko ["사회보장"]
        hi ["सामाजिक सुरक्षा"]
        ar ["الضمان الاجتماعي", "التأمينات الاجتماعية"];
    /// A permit or card for people from abroad.
    ResidencePermit:
        en ["residence permit", "residence card", "alien number", "alien registration", "green card", "foreigner id", "work permit", "visa number"]
        de ["aufenthaltstitel", "aufenthaltserlaubnis", "aufenthaltskarte", "aufenthaltsbewilligung", "niederlassungserlaubnis", "niederlassungsbewilligung", "ausländerausweis"]
        fr ["titre de séjour", "carte de séjour", "carte de résident", "permis de séjour"]
        es ["permiso de residencia", "tarjeta de residencia", "extranjero"]
        it ["permesso di soggiorno"]
        pt ["autorização de residência", "título de residência"]
        nl ["verblijfsvergunning", "vreemdelingennummer"]
        pl ["karta pobytu", "karty pobytu"]
        sv ["uppehållstillstånd"]
        tr ["ikamet izni", "oturma izni"]
        cs ["povolení k pobytu"]
        ro ["permis de ședere", "permisul de ședere"]
        hu ["tartózkodási engedély"]
        bg ["разрешение за пребиваване"]
        hr ["dozvola boravka", "boravišna dozvola"]
        el ["άδεια διαμονής", "άδειας διαμονής"]
        ru ["вид на жительство", "внж"]
        uk ["посвідка на проживання", "посвідки на проживання"]
        ja ["在留カード"]
        zh ["居留证", "居留證", "绿卡"]
        ko ["외국인등록"]
        hi ["निवास परमिट"]
        ar ["تصريح الإقامة", "رقم الإقامة"]
        da ["opholdstilladelse"]
        no ["oppholdstillatelse"]
        fi ["oleskelulupa", "oleskeluluvan"]
        is ["dvalarleyfi"];
    /// A voter's card or number.
    VoterId:
        en ["voter id", "voter card", "voter's card", "electoral", "elector", "epic number"]
        es ["clave de elector", "credencial para votar", "credencial de elector"]
        pt ["título de eleitor", "título eleitoral"]
        hi ["मतदाता"];
    /// Health insurance and its numbers.
    HealthInsurance:
        en ["health insurance", "health card", "insurance number", "insurance no", "insurance id", "insurance", "insurance policy", "ins policy", "insurer id", "health plan", "plan id", "member id", "member number", "subscriber id", "beneficiary number", "beneficiary id", "medicare", "medicaid", "nhs", "policy", "policy number", "policy no"]
        de ["krankenversicherung", "krankenversicherten", "versichertennummer", "versicherungsnummer", "gesundheitskarte"]
        fr ["assurance maladie", "carte vitale", "mutuelle", "numéro d'assuré"]
        es ["tarjeta sanitaria", "seguro médico", "seguro de salud", "número de asegurado"]
        it ["tessera sanitaria", "assicurazione sanitaria"]
        pt ["cartão de saúde", "número de utente", "plano de saúde", "cartão nacional de saúde"]
        nl ["zorgverzekering", "verzekerdennummer", "zorgpas"]
        pl ["ubezpieczenie zdrowotne", "ubezpieczenia zdrowotnego"]
        sv ["sjukförsäkring"]
        tr ["sağlık sigortası"]
        cs ["zdravotní pojištění", "číslo pojištěnce"]
        ro ["asigurare de sănătate", "card de sănătate"]
        hr ["zdravstvena iskaznica", "zdravstvene iskaznice", "zdravstveno osiguranje"]
        sl ["zdravstvena kartica", "zdravstvene kartice"]
        el ["ασφάλιση υγείας", "ασφάλισης υγείας"]
        ru ["медицинский полис", "медицинского полиса", "полис омс", "полиса омс"]
        ja ["健康保険", "被保険者"]
        zh ["医保", "健保"]
        ko ["건강보험"]
        hi ["स्वास्थ्य बीमा"]
        ar ["التأمين الصحي"]
        da ["sundhedskort", "sygesikringsbevis"]
        no ["helsekort"]
        fi ["kela-kortti"];
    /// The number under which a hospital or practice keeps a patient's records.
    PatientNumber:
        en ["mrn", "medical record", "medical records", "health record", "patient id", "patient number", "patient no", "pt id", "chart number", "chart no", "hospital number", "hospital id", "record number"]
        de ["patientennummer", "patienten-id", "patientenakte", "fallnummer", "krankenakte"]
        fr ["numéro de patient", "identifiant patient", "dossier médical", "numéro de dossier", "ipp"]
        es ["número de paciente", "historia clínica", "historial médico", "expediente clínico", "nhc"]
        it ["numero paziente", "id paziente", "cartella clinica"]
        pt ["número do paciente", "número de paciente", "prontuário", "processo clínico"]
        nl ["patiëntnummer", "patiënt-id", "patiëntennummer", "medisch dossier"]
        pl ["numer pacjenta", "karta pacjenta", "numer karty"]
        sv ["patientnummer", "journalnummer", "patient-id"]
        tr ["hasta numarası", "hasta no", "dosya numarası", "protokol no"]
        ja ["患者番号", "診察券番号", "カルテ番号"]
        zh ["病历号", "病歷號", "患者编号", "住院号", "就诊卡号"]
        ko ["환자번호", "환자 번호", "진료번호"]
        hi ["रोगी संख्या", "मरीज़ आईडी"]
        ar ["رقم المريض", "السجل الطبي", "الملف الطبي"];
    /// The number under which an employer, school or university keeps a person.
    EmployeeNumber:
        en ["employee id", "employee number", "employee no", "emp id", "empid", "staff id", "staff number", "personnel number", "badge number", "student id", "student number", "matriculation number", "payroll number"]
        de ["personalnummer", "mitarbeiternummer", "mitarbeiter-id", "matrikelnummer"]
        fr ["matricule", "numéro d'employé", "numéro étudiant"]
        es ["número de empleado", "id de empleado", "legajo", "número de estudiante"]
        it ["numero dipendente", "matricola"]
        pt ["número de funcionário", "número do funcionário", "número de aluno", "número mecanográfico"]
        nl ["personeelsnummer", "medewerkernummer", "studentnummer"]
        pl ["numer pracownika", "numer albumu", "numer indeksu"]
        sv ["anställningsnummer", "studentnummer"]
        tr ["sicil no", "sicil numarası", "öğrenci numarası", "öğrenci no"]
        ja ["社員番号", "従業員番号", "学籍番号"]
        zh ["工号", "員工編號", "员工编号", "学号", "學號"]
        ko ["사번", "사원번호", "학번"]
        hi ["कर्मचारी आईडी", "कर्मचारी संख्या"]
        ar ["رقم الموظف", "الرقم الوظيفي", "رقم الطالب"];
    /// A password or passphrase.
    Password:
        en ["password", "passwd", "passphrase", "pass phrase", "pwd", "pass", "passw", "pgpassword", "pw", "pswd"]
        de ["passwort", "kennwort", "zugangswort", "wlan-schlüssel", "netzwerkschlüssel"]
        fr ["mot de passe", "mots de passe", "mdp", "phrase secrète"]
        es ["contraseña", "clave de acceso", "clave del wifi", "clave wifi", "mi clave es", "la clave es"]
        it ["parola d'ordine", "parola d'accesso"]
        pt ["senha", "palavra-passe", "palavra passe"]
        nl ["wachtwoord", "wachtzin"]
        pl ["hasło", "hasła", "hasłem"]
        sv ["lösenord"]
        da ["adgangskode", "kodeord"]
        no ["passord"]
        fi ["salasana"]
        cs ["heslo"]
        hu ["jelszó", "jelszav"]
        ro ["parola"]
        tr ["şifre", "parola"]
        ru ["пароль", "пароля"]
        uk ["пароль"]
        el ["κωδικός πρόσβασης", "συνθηματικό"]
        id ["kata sandi"]
        vi ["mật khẩu"]
        th ["รหัสผ่าน"]
        ja ["パスワード"]
        zh ["密码", "密碼", "口令"]
        ko ["비밀번호", "패스워드", "암호"]
        hi ["पासवर्ड"]
        ar ["كلمة المرور", "كلمة السر"]
        he ["סיסמה", "סיסמא"];
    /// A short secret number that is typed in: of a card, a telephone, a door.
    Pin:
        en ["pin", "pin code", "pin number", "puk", "door code", "gate code", "alarm code", "entry code", "unlock code", "lock code", "access code", "safe code", "garage code", "passcode", "telepin", "safe combination", "lock combination", "combination lock"]
        de ["pin", "geheimzahl", "türcode", "zugangscode", "zugriffscode", "alarmcode"]
        fr ["code pin", "code secret", "code confidentiel", "digicode", "code d'entrée", "code de la porte", "code de l'alarme", "code d'accès"]
        es ["código pin", "número secreto", "código secreto", "código de la puerta", "código de acceso"]
        it ["codice pin", "codice segreto", "codice di accesso", "codice della porta"]
        pt ["código pin", "código secreto", "código de acesso", "código da porta"]
        nl ["pincode", "toegangscode", "deurcode"]
        pl ["kod pin", "kod do drzwi", "kod dostępu"]
        sv ["pinkod", "pin-kod", "portkod", "dörrkod"]
        da ["pinkode", "dørkode"]
        fi ["pin-koodi", "ovikoodi"]
        tr ["pin kodu", "kapı kodu"]
        ru ["пин-код", "пин код", "пин"]
        ja ["暗証番号"]
        zh ["门禁密码", "取款密码"]
        ko ["핀번호", "핀 번호"]
        hi ["पिन"]
        ar ["الرقم السري", "رمز الدخول"];
    /// A code that is good once, or in place of one.
    OneTimeCode:
        en ["one-time code", "one time code", "one-time password", "one time password", "one-time passcode", "otp", "verification code", "verify code", "security code", "mfa code", "two-factor code", "authentication code", "authenticator code", "auth code", "login code", "log-in code", "sign-in code", "sms code", "confirmation code", "the code is", "my code is", "your code is", "code i got is", "code i received is", "code i got was", "code they sent is", "code you sent me is", "activation code", "backup code", "backup codes", "recovery code", "recovery codes", "reset code", "google code", "enter the code", "enter code", "code we sent", "code sent to", "digit code"]
        de ["bestätigungscode", "verifizierungscode", "sicherheitscode", "einmalcode", "einmalpasswort", "anmeldecode", "der code ist", "code eingeben", "gib den code", "geben sie den code", "der code lautet", "mein code ist", "mein code lautet", "tan", "mtan", "sms-tan", "sms-code", "freischaltcode", "wiederherstellungscode"]
        fr ["code de vérification", "code de sécurité", "code de confirmation", "code à usage unique", "code sms", "code reçu", "le code est", "saisissez le code", "entrez le code", "mon code est", "code de récupération", "code d'activation"]
        es ["código de verificación", "código de seguridad", "código de confirmación", "código de un solo uso", "código sms", "el código es", "introduce el código", "ingrese el código", "ingresa el código", "mi código es", "código de recuperación", "código de activación"]
        it ["codice di verifica", "codice di sicurezza", "codice di conferma", "codice otp", "codice sms", "il codice è", "inserisci il codice", "il mio codice è", "codice usa e getta", "codice di recupero"]
        pt ["código de verificação", "código de segurança", "código de confirmação", "código sms", "o código é", "insira o código", "digite o código", "meu código é", "o meu código é", "código de recuperação"]
        nl ["verificatiecode", "beveiligingscode", "bevestigingscode", "eenmalige code", "sms-code", "de code is", "mijn code is", "herstelcode"]
        pl ["kod weryfikacyjny", "kod potwierdzający", "kod jednorazowy", "kod sms", "kod to", "mój kod to", "kod bezpieczeństwa"]
        sv ["verifieringskod", "engångskod", "säkerhetskod", "bekräftelsekod", "koden är", "min kod är"]
        da ["bekræftelseskode", "engangskode", "koden er"]
        fi ["vahvistuskoodi", "kertakäyttökoodi", "koodi on"]
        tr ["doğrulama kodu", "onay kodu", "güvenlik kodu", "tek kullanımlık şifre", "kod"]
        ru ["код подтверждения", "проверочный код", "одноразовый код", "код из смс", "код"]
        id ["kode otp", "kode verifikasi"]
        vi ["mã xác minh", "mã xác nhận", "mã otp"]
        ja ["認証コード", "確認コード", "ワンタイム"]
        zh ["验证码", "驗證碼", "校验码", "动态密码", "动态码"]
        ko ["인증번호", "인증 번호", "인증코드", "확인 코드"]
        hi ["सत्यापन कोड", "ओटीपी"]
        ar ["رمز التحقق", "رمز التأكيد", "كود التحقق"];
    /// A key or token of a program.
    ApiKey:
        en ["token", "api key", "apikey", "api token", "secret", "secret key", "client secret", "app secret", "access key", "accesskey", "auth key", "authkey", "app key", "appkey", "application key", "account key", "accountkey", "shared access key", "sharedaccesskey", "encryption key", "signing key", "master key", "service key", "private key", "deploy key", "license key", "licence key", "server key", "admin key", "webhook secret", "credential", "creds", "authorization", "bearer", "basic", "x-api-key", "subscription key", "key data", "sig", "amz signature", "api_key"]
        de ["api-schlüssel", "zugangsschlüssel", "zugriffsschlüssel", "geheimschlüssel", "geheimer schlüssel", "lizenzschlüssel"]
        fr ["clé api", "clé d'api", "clé d’api", "clé secrète", "clé privée", "clé de licence", "jeton"]
        es ["clave api", "clave de api", "clave de la api", "clave secreta", "clave privada", "clave de licencia"]
        it ["chiave api", "chiave segreta", "chiave privata", "chiave di licenza"]
        pt ["chave api", "chave de api", "chave da api", "chave secreta", "chave privada"]
        nl ["api-sleutel", "api sleutel", "geheime sleutel", "licentiesleutel"]
        pl ["klucz api", "tajny klucz", "klucz prywatny"]
        sv ["api-nyckel", "hemlig nyckel", "licensnyckel"]
        tr ["api anahtarı", "gizli anahtar"]
        ru ["ключ api", "api ключ", "api-ключ", "секретный ключ", "токен"]
        ja ["トークン", "シークレット", "秘密鍵"]
        zh ["密钥", "密鑰", "令牌", "私钥"]
        ko ["토큰", "비밀 키", "비밀키"]
        hi ["टोकन"]
        ar ["مفتاح api", "المفتاح السري"];
    /// A name of a service whose keys are recognised by nothing but the name beside them.
    SecretService:
        en ["adafruit", "adobe", "airtable", "algolia", "alibaba", "aliyun", "amplitude", "asana", "atlassian", "aws", "azure", "beamer", "binance", "bitbucket", "bitfinex", "bittrex", "clickup", "cloudflare", "cloudinary", "codecov", "cohere", "coinbase", "confluence", "confluent", "contentful", "contribsys", "datadog", "deepgram", "deepl", "discord", "droneci", "dropbox", "elevenlabs", "etherscan", "etsy", "facebook", "fastly", "figma", "finicity", "finnhub", "firebase", "flickr", "freshbooks", "freshdesk", "gitter", "giphy", "heroku", "hetzner", "hubspot", "infura", "instagram", "intercom", "jenkins", "jfrog", "artifactory", "jira", "kraken", "kucoin", "launchdarkly", "linear", "linkedin", "linked in", "linode", "looker", "mailchimp", "mailgun", "mailjet", "mapbox", "mattermost", "maxmind", "meraki", "messagebird", "message bird", "mistral", "mixpanel", "netlify", "new relic", "newrelic", "new york times", "newyorktimes", "nytimes", "okta", "openai", "openweather", "opsgenie", "pagerduty", "paypal", "pinterest", "plaid", "postmark", "private ai", "privateai", "pusher", "rapidapi", "reddit", "scraperapi", "sendbird", "sentry", "serpapi", "shodan", "sidekiq", "snowflake", "snyk", "sonar", "spotify", "squarespace", "sumo", "sumologic", "telegram", "todoist", "travis", "trello", "twilio", "twitch", "twitter", "unsplash", "vimeo", "virustotal", "vonage", "vultr", "wakatime", "weatherapi", "yandex", "youtube", "zendesk", "zoom"];
    /// The answer to a question that only its owner is meant to know.
    SecurityAnswer:
        en ["security answer", "secret answer", "answer to my security question", "answer to the security question", "security question", "maiden name", "first pet", "childhood pet", "memorable word", "memorable information", "code word", "codeword", "safe word"]
        de ["sicherheitsfrage", "sicherheitsantwort", "geheime antwort", "mädchenname", "codewort", "kundenkennwort"]
        fr ["question secrète", "question de sécurité", "réponse secrète", "nom de jeune fille"]
        es ["pregunta de seguridad", "pregunta secreta", "respuesta secreta", "respuesta de seguridad", "apellido de soltera", "nombre de soltera"]
        it ["domanda di sicurezza", "domanda segreta", "risposta segreta", "cognome da nubile"]
        pt ["pergunta de segurança", "resposta secreta", "resposta de segurança", "nome de solteira"]
        nl ["beveiligingsvraag", "geheime vraag", "geheime antwoord", "meisjesnaam"]
        pl ["pytanie bezpieczeństwa", "pytanie pomocnicze", "nazwisko panieńskie"]
        sv ["säkerhetsfråga", "flicknamn"]
        tr ["güvenlik sorusu", "kızlık soyadı"]
        ru ["контрольный вопрос", "секретный вопрос", "девичья фамилия"]
        ja ["秘密の質問", "秘密の答え", "旧姓"]
        zh ["安全问题", "密保问题", "密保答案"]
        ko ["보안 질문"]
        hi ["सुरक्षा प्रश्न"]
        ar ["سؤال الأمان", "السؤال السري"];
    /// What a browser proves with who is signed in.
    Session:
        en ["session", "session id", "sessionid", "session key", "session token", "sessid", "phpsessid", "jsessionid", "cookie", "csrf", "xsrf", "csrftoken", "sid", "connect.sid"]
        de ["sitzung", "sitzungs-id"]
        fr ["identifiant de session"]
        es ["sesión", "id de sesión"]
        it ["sessione"]
        pt ["sessão"]
        nl ["sessie"]
        pl ["sesja", "sesji"]
        sv ["session"]
        tr ["oturum"]
        ja ["セッション"]
        zh ["会话"];
    /// Commands that take a password on their line.
    Command:
        en ["curl", "sshpass", "docker login", "mysql", "mysqldump"];
    /// A name and a password, one after the other.
    Login:
        en ["credentials", "creds", "login", "login details", "user pass", "username password", "user password", "log in with", "login with", "sign in with"]
        de ["zugangsdaten", "anmeldedaten", "logindaten"]
        fr ["identifiants"]
        es ["credenciales", "datos de acceso"]
        it ["credenziali", "dati di accesso"]
        pt ["credenciais", "dados de acesso"]
        nl ["inloggegevens"]
        pl ["dane logowania", "dane do logowania"]
        sv ["inloggningsuppgifter"]
        tr ["giriş bilgileri"]
        ru ["логин"]
        zh ["账号密码"];
    /// How a Kubernetes document begins.
    Manifest:
        en ["api version"];
    /// A bank account.
    BankAccount:
        en ["iban", "account number", "account no", "account num", "account nr", "account #", "acct", "acct no", "acct number", "acc no", "acc number", "a/c", "a/c no", "bank account", "checking account", "savings account", "beneficiary account", "acc", "loan number", "loan account", "mortgage account"]
        de ["kontonummer", "konto-nr", "kontonr", "bankkonto", "bankverbindung", "konto"]
        fr ["numéro de compte", "n° de compte", "compte bancaire"]
        es ["número de cuenta", "cuenta", "cuenta bancaria", "nro de cuenta", "cuenta corriente", "cuenta de ahorros"]
        it ["numero di conto", "conto corrente", "conto bancario"]
        pt ["número da conta", "número de conta", "conta bancária", "conta corrente", "conta poupança"]
        nl ["rekeningnummer", "bankrekening", "rekening"]
        pl ["numer konta", "nr konta", "numer rachunku", "nr rachunku"]
        sv ["kontonummer", "bankkonto"]
        tr ["hesap no", "hesap numarası", "hesap numaram"]
        ru ["номер счета", "номер счёта", "расчетный счет", "лицевой счет"]
        ja ["口座番号"]
        zh ["银行账号", "银行账户", "銀行帳號", "銀行帳戶"]
        ko ["계좌번호", "계좌"]
        hi ["खाता संख्या", "खाता नंबर"]
        ar ["رقم الحساب", "حساب بنكي"];
    /// The month in which a payment card expires.
    CardExpiry:
        en ["exp", "exp date", "expiry", "expiry date", "expires", "expiration", "expiration date", "valid thru", "valid until", "good thru"]
        de ["gültig bis", "ablaufdatum", "verfallsdatum"]
        fr ["expire", "expiration", "date d'expiration", "validité"]
        es ["vence", "vencimiento", "caduca", "caducidad", "fecha de vencimiento"]
        it ["scadenza", "scade"]
        pt ["validade", "vencimento"]
        nl ["vervaldatum", "geldig tot"]
        pl ["data ważności", "ważna do"]
        tr ["son kullanma"]
        ru ["срок действия"]
        ja ["有効期限"]
        zh ["有效期"]
        ko ["유효기간"];
    /// The security code of a payment card.
    CardCode:
        en ["cvv", "cvv2", "cvc", "cvc2", "cv2", "csc", "security code", "card security code", "card verification code", "card verification number", "security code on the back"]
        de ["kartenprüfnummer", "prüfnummer der karte"]
        fr ["cryptogramme", "code de sécurité de la carte"]
        es ["código de seguridad de la tarjeta"]
        it ["codice di sicurezza della carta"]
        pt ["código de segurança do cartão"]
        pl ["kod cvv", "kod cvc"]
        ja ["セキュリティコード"]
        zh ["卡背面三位"];
    /// The end of a number, which is often all that is given of it.
    LastFour:
        en ["ending in", "ending with", "ends in", "ends with", "last four", "last 4", "last four digits", "last 4 digits"]
        de ["endet auf", "endend auf", "letzten vier", "letzte vier", "letzten 4"]
        fr ["se termine par", "se terminant par", "quatre derniers", "4 derniers"]
        es ["termina en", "terminada en", "últimos cuatro", "últimos 4"]
        it ["che termina con", "ultime quattro", "ultime 4"]
        pt ["terminado em", "termina em", "final do cartão", "últimos quatro", "últimos 4"]
        nl ["eindigt op", "eindigend op", "laatste vier"]
        pl ["kończy się na", "ostatnie cztery"];
    /// The words from which a wallet is restored.
    SeedPhrase:
        en ["seed phrase", "seed words", "recovery phrase", "recovery words", "mnemonic", "mnemonic phrase", "secret phrase", "secret recovery phrase", "backup phrase", "wallet seed"]
        de ["seed-phrase", "wiederherstellungsphrase"]
        fr ["phrase de récupération", "phrase secrète"]
        es ["frase semilla", "frase de recuperación"]
        it ["frase di recupero", "frase seed"]
        pt ["frase semente", "frase de recuperação"]
        ru ["сид фраза", "сид-фраза", "мнемоническая фраза"]
        ja ["シードフレーズ", "リカバリーフレーズ"]
        zh ["助记词"];
    /// What a person earns or has.
    Income:
        en ["salary", "my income", "annual income", "monthly income", "take home pay", "net worth", "net pay", "gross pay", "account balance", "my balance", "my wage", "i earn", "i make", "i get paid", "i am paid"]
        de ["gehalt", "mein lohn", "jahreseinkommen", "nettoeinkommen", "bruttoeinkommen", "kontostand", "ich verdiene"]
        fr ["salaire", "je gagne", "revenu annuel", "revenus annuels", "solde du compte"]
        es ["salario", "sueldo", "gano",  "ingresos anuales", "saldo de la cuenta"]
        it ["stipendio", "reddito annuo", "saldo del conto"]
        pt ["salário", "renda mensal", "saldo da conta"]
        nl ["salaris", "inkomen"]
        pl ["pensja", "wynagrodzenie", "zarobki"]
        tr ["maaş", "maaşım"]
        ru ["зарплата", "мой доход"]
        ja ["年収", "給料"]
        zh ["工资", "年薪", "月薪"]
        ko ["연봉", "월급"];
    /// A number for value added tax.
    Vat:
        en ["vat", "vat number", "vat no", "vat id", "vat registration", "gst number", "gst no"]
        de ["ust-id", "ust-idnr", "ustid", "umsatzsteuer-id", "umsatzsteuer-identifikationsnummer", "mwst-nr", "uid-nummer"]
        fr ["numéro de tva", "n° tva", "tva intracommunautaire", "tva"]
        es ["número de iva", "nif-iva"]
        it ["partita iva", "p.iva", "p. iva"]
        pt ["número de iva"]
        nl ["btw", "btw-nummer", "btw-id"]
        pl ["numer vat", "nip ue"]
        sv ["momsregistreringsnummer", "momsnummer", "vat-nummer"]
        da ["momsnummer", "se-nummer"];
    /// A company's number in a register.
    CompanyNumber:
        en ["company number", "company no", "company registration", "companies house", "company registration number", "business number", "business registration", "registration number of the company"]
        de ["handelsregister", "handelsregisternummer", "registernummer", "firmenbuch", "firmenbuchnummer", "hrb", "hra"]
        fr ["siren", "siret", "rcs"]
        es ["registro mercantil"]
        it ["numero rea"]
        nl ["kvk", "kvk-nummer", "kamer van koophandel", "ondernemingsnummer"]
        pl ["krs", "regon"]
        sv ["organisationsnummer", "orgnr", "org.nr", "org nr"]
        da ["cvr", "cvr-nummer"]
        fi ["y-tunnus"]
        cs ["ičo"]
        hu ["cégjegyzékszám"]
        ru ["огрн"]
        ja ["法人番号"]
        zh ["统一社会信用代码", "統一編號"]
        ko ["사업자등록번호"];
    /// A vehicle's registration.
    LicencePlate:
        en ["license plate", "licence plate", "number plate", "plate number", "plate no", "registration plate", "reg plate", "vehicle registration", "registration number", "reg number", "car registration", "tag number", "my plate", "car plate", "rego", "reg no", "vehicle number", "vehicle no"]
        de ["kennzeichen", "nummernschild"]
        fr ["plaque", "immatriculation"]
        es ["matrícula", "placa", "patente del"]
        it ["targa"]
        pt ["placa", "matrícula"]
        nl ["kenteken", "nummerplaat"]
        pl ["rejestracja", "rejestracji", "rejestracyjny", "tablica rejestracyjna"]
        sv ["registreringsnummer", "regnummer", "registreringsskylt"]
        tr ["plaka"]
        ja ["ナンバープレート", "車両番号"]
        zh ["车牌", "車牌"]
        ko ["차량번호", "번호판"]
        hi ["गाड़ी नंबर", "वाहन नंबर", "नंबर प्लेट"]
        ar ["رقم اللوحة", "لوحة السيارة"];
    /// Words that announce a person's name; what follows may be in lower case.
    NameCue:
        en ["my name", "my full name", "my real name", "his name", "her name", "their name", "wife's name", "husband's name", "son's name", "daughter's name", "mother's name", "father's name", "partner's name", "your full name", "is your name", "have your name", "get your name", "with your name", "what name", "which name", "name should", "name please", "under the name", "under the name of", "in the name of", "in the name", "on the name", "name on the booking", "booked under", "first name", "last name", "firstname", "lastname", "given name", "family name", "surname", "maiden name", "middle name", "forename", "people call me", "you can call me"]
        de ["mein name", "ihr name", "dein name", "ich heiße", "ich heisse", "vorname", "nachname", "familienname", "geburtsname", "auf den namen"]
        fr ["mon nom", "je m'appelle", "je me nomme", "votre nom", "prénom", "nom de famille", "nom de naissance", "au nom de"]
        es ["mi nombre", "me llamo", "su nombre", "tu nombre", "primer nombre", "apellido", "apellidos", "a nombre de"]
        it ["il mio nome", "mi chiamo", "il suo nome", "cognome", "a nome di"]
        pt ["meu nome", "o meu nome", "me chamo", "chamo-me", "seu nome", "sobrenome", "apelido", "primeiro nome"]
        nl ["mijn naam", "ik heet", "uw naam", "voornaam", "achternaam", "op naam van"]
        pl ["nazywam się", "mam na imię", "moje imię", "pana imię", "twoje imię", "imię", "nazwisko", "na nazwisko", "imię i nazwisko"]
        sv ["mitt namn", "jag heter", "ditt namn", "förnamn", "efternamn"]
        tr ["benim adım", "adım", "ismim", "soyadım", "adınız", "soyadı"]
        ja ["私の名前", "名前は", "私は", "お名前"]
        zh ["我的名字", "我叫", "我的名字叫", "我姓", "您的姓名", "你的名字"]
        ko ["제 이름", "내 이름", "저는", "성함", "이름은"]
        hi ["मेरा नाम", "आपका नाम"]
        ar ["اسمي", "إسمي", "ما اسمك", "أنا اسمي"]
        ru ["меня зовут", "моё имя", "ваше имя", "фамилия"]
        uk ["мене звати", "моє ім'я", "прізвище"]
        cs ["jmenuji se", "jmenuju se", "příjmení", "křestní jméno"]
        da ["jeg hedder", "mit navn", "fornavn", "etternavn", "efternavn"]
        ro ["mă numesc", "numele meu", "prenume"]
        hu ["a nevem", "vezetéknév", "keresztnév"]
        el ["με λένε", "το όνομά μου", "ονομάζομαι", "επώνυμο"]
        vi ["tên tôi", "tôi tên"]
        id ["nama saya"];
    /// Words that a name follows as often as anything else does: it needs a surname.
    NameHint:
        en ["i'm", "i am", "im", "this is", "it's", "named me", "known as", "i'm with", "im with", "named him", "named her", "call me", "calls me", "is for", "under", "my names", "booking for", "reservation for", "table for", "booked for", "booking under", "reservation under", "is under", "it under", "people under", "listed under", "speaking with", "speak to", "talk to", "met", "married to", "signed by", "on behalf of", "c/o"]
        de ["ich bin", "hier ist", "namens", "im namen von"]
        fr ["je suis", "c'est", "de la part de"]
        es ["soy", "habla", "de parte de"]
        it ["sono", "da parte di"]
        pt ["sou", "aqui é", "em nome de"]
        nl ["ik ben", "namens"]
        pl ["jestem", "z tej strony"]
        sv ["jag är"]
        tr ["ben"];
    /// Labels of a person's name, and words for people in a role.
    NameLabel:
        en ["name", "full name", "fullname", "display name", "customer", "customer name", "client", "client name", "patient", "patient name", "contact", "contact name", "contact person", "employee", "employee name", "from", "to", "cc", "attn", "attention", "claimant", "applicant", "candidate", "tenant", "landlord", "sender", "recipient", "beneficiary", "account holder", "cardholder", "card holder", "policyholder", "insured", "guest", "passenger", "student", "teacher", "author", "witness", "defendant", "plaintiff", "emergency contact", "next of kin", "spouse", "borrower", "guardian", "physician", "attending", "user", "member", "removed", "redacted", "resident", "caller", "nurse", "lawyer", "attorney", "judge", "signatory", "manager"]
        de ["kunde", "kundin", "patientin", "mitarbeiter", "mitarbeiterin", "ansprechpartner", "absender", "empfänger", "antragsteller", "mieter", "kontoinhaber", "von"]
        fr ["nom", "nom complet", "client", "cliente", "patiente", "employé", "employée", "destinataire", "expéditeur", "titulaire"]
        es ["nombre", "nombre completo", "cliente", "paciente", "empleado", "empleada", "contacto", "destinatario", "remitente", "titular", "solicitante"]
        it ["nome", "nome completo", "nominativo", "paziente", "dipendente", "contatto", "mittente", "intestatario", "richiedente"]
        pt ["nome completo", "funcionário", "funcionária", "contato", "destinatário", "remetente", "requerente"]
        nl ["naam", "volledige naam", "klant", "patiënt", "medewerker", "werknemer", "ontvanger", "afzender", "huurder", "aan"]
        pl ["klient", "klientka", "pacjent", "pacjentka", "pracownik", "odbiorca", "nadawca", "najemca"]
        sv ["namn", "kund", "anställd", "mottagare", "avsändare", "hyresgäst"]
        tr ["adı soyadı", "ad soyad", "isim", "müşteri", "hasta", "çalışan", "alıcı", "gönderen"]
        ja ["氏名", "名前", "お客様名", "患者名", "担当者", "患者", "宛名"]
        zh ["姓名", "名字", "客户", "患者", "联系人", "收件人", "寄件人", "聯絡人"]
        ko ["이름", "성명", "고객명", "환자", "담당자", "수령인"]
        hi ["नाम", "ग्राहक", "मरीज", "रोगी", "कर्मचारी"]
        ar ["الاسم", "الاسم الكامل", "العميل", "المريض", "الموظف", "المرسل", "المستلم"]
        ru ["имя", "фио", "клиент", "пациент", "сотрудник", "получатель", "отправитель"]
        uk ["ім'я", "піб", "клієнт", "пацієнт"]
        cs ["jméno", "zákazník", "zaměstnanec"]
        da ["navn", "kunde", "medarbejder"]
        ro ["nume", "pacient", "angajat"]
        hu ["név", "ügyfél", "beteg"]
        el ["όνομα", "ονοματεπώνυμο", "πελάτης", "ασθενής"]
        he ["שם", "שם מלא", "לקוח", "מטופל"]
        th ["ชื่อ", "ลูกค้า", "ผู้ป่วย"]
        vi ["họ tên", "họ và tên", "khách hàng", "bệnh nhân"];
    /// Forms of address before a name.
    NameTitle:
        en ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "rev"]
        de ["herr", "herrn", "frau", "fräulein"]
        fr ["m", "mme", "mlle", "monsieur", "madame"]
        es ["sr", "sra", "srta", "señor", "señora", "don", "doña"]
        it ["sig", "signor", "signora", "dott"]
        pt ["senhor", "senhora", "dona"]
        nl ["dhr", "mevr", "mevrouw", "meneer"]
        pl ["pan", "pani", "panu", "panem"]
        sv ["fru"]
        tr ["bay", "bayan"];
    /// Greetings that a name follows.
    Greeting:
        en ["dear", "hi", "hello", "hey", "good morning", "good afternoon", "good evening"]
        de ["liebe", "lieber", "hallo", "guten tag", "guten morgen", "servus"]
        fr ["cher", "chère", "bonjour", "salut", "bonsoir"]
        es ["estimado", "estimada", "querido", "querida", "hola", "buenos días"]
        it ["caro", "cara", "gentile", "ciao", "buongiorno"]
        pt ["prezado", "prezada", "olá", "oi", "bom dia"]
        nl ["beste", "geachte", "hoi", "dag"]
        pl ["drogi", "droga", "cześć", "hej", "witaj"]
        sv ["hej", "kära", "bästa"]
        tr ["sevgili", "merhaba", "sayın"];
    /// Closings of letters, which a name follows.
    Closing:
        en ["regards", "sincerely", "yours truly", "yours faithfully", "best wishes", "cheers", "thanks", "thank you", "many thanks", "love", "respectfully", "cordially", "warmly", "best", "signed", "signed by", "sincerely yours"]
        de ["freundlichen grüßen", "freundliche grüße", "freundlichen grüssen", "viele grüße", "liebe grüße", "beste grüße", "mfg", "lg", "vg", "danke", "gezeichnet"]
        fr ["cordialement", "bien à vous", "sincères salutations", "meilleures salutations", "bien cordialement", "amitiés", "merci", "signé"]
        es ["saludos", "un saludo", "atentamente", "cordialmente", "gracias", "firmado"]
        it ["cordiali saluti", "distinti saluti", "saluti", "grazie", "firmato"]
        pt ["atenciosamente", "cumprimentos", "abraços", "obrigado", "obrigada", "assinado"]
        nl ["vriendelijke groet", "vriendelijke groeten", "groeten", "hoogachtend", "bedankt", "mvg"]
        pl ["pozdrawiam", "z poważaniem", "pozdrowienia", "dziękuję", "podpisano"]
        sv ["vänliga hälsningar", "hälsningar", "mvh", "tack"]
        tr ["saygılarımla", "sevgiler", "teşekkürler"];
    /// A person's birth.
    Birth:
        en ["date of birth", "birth date", "birthdate", "dob", "d.o.b", "birthday", "born", "birth"]
        de ["geboren", "geburtsdatum", "geburtstag", "geb"]
        fr ["né le", "née le", "né en", "date de naissance", "naissance", "anniversaire"]
        es ["nací", "nacido", "nacida", "fecha de nacimiento", "nacimiento", "cumpleaños"]
        it ["nato il", "nata il", "data di nascita", "nascita", "compleanno"]
        pt ["nasci", "nascido", "nascida", "data de nascimento", "nascimento", "aniversário"]
        nl ["geboortedatum", "verjaardag"]
        pl ["urodzony", "urodzona", "urodziłem", "urodziłam", "data urodzenia", "urodzenia", "urodziny"]
        sv ["född", "födelsedatum", "födelsedag"]
        tr ["doğum tarihi", "doğum günü", "doğdum", "doğumlu"]
        ja ["生年月日", "誕生日", "生まれ"]
        zh ["出生日期", "生日", "出生"]
        ko ["생년월일", "생일", "태어"]
        hi ["जन्म", "जन्मतिथि"]
        ar ["تاريخ الميلاد", "ولدت", "مواليد"]
        ru ["дата рождения", "родился", "родилась", "день рождения"];
    /// A person's death.
    Death:
        en ["date of death", "died", "deceased", "passed away"]
        de ["gestorben", "verstorben", "todestag", "sterbedatum"]
        fr ["décédé", "décédée", "date de décès"]
        es ["falleció", "fallecido", "fallecimiento"]
        it ["deceduto", "deceduta", "data di morte"]
        pt ["faleceu", "falecido", "falecimento"]
        nl ["overleden", "overlijdensdatum"]
        pl ["zmarł", "zmarła", "data śmierci"]
        sv ["avled", "dödsdatum"]
        ja ["死亡日", "命日"]
        zh ["去世", "死亡日期"];
    /// The end of a document's validity.
    Expiry:
        en ["expiry date", "expiration date", "expiry", "expires on", "expires", "valid until", "valid thru", "valid through", "exp date"]
        de ["gültig bis", "ablaufdatum", "läuft ab am"]
        fr ["date d'expiration", "expire le", "valable jusqu'au"]
        es ["fecha de vencimiento", "fecha de caducidad", "caduca el", "vence el", "válido hasta"]
        it ["data di scadenza", "scade il", "valido fino al"]
        pt ["data de validade", "válido até", "expira em"]
        nl ["vervaldatum", "geldig tot", "verloopt op"]
        pl ["data ważności", "ważny do"]
        sv ["giltig till", "utgångsdatum"]
        tr ["geçerlilik tarihi", "son kullanma"]
        ja ["有効期限"]
        zh ["有效期"];
    /// Post codes.
    PostCode:
        en ["zip code", "zip", "zipcode", "postcode", "post code", "postal code", "pin code", "pincode"]
        de ["postleitzahl", "plz"]
        fr ["code postal"]
        es ["código postal"]
        it ["cap", "codice postale", "codice di avviamento"]
        pt ["cep", "código postal"]
        nl ["postcode"]
        pl ["kod pocztowy"]
        sv ["postnummer"]
        tr ["posta kodu"]
        ja ["郵便番号"]
        zh ["邮编", "邮政编码"]
        ko ["우편번호"]
        ru ["почтовый индекс"];
    /// Post-office boxes.
    PoBox:
        en ["po box", "p.o. box", "p o box", "post office box"]
        de ["postfach"]
        es ["apartado postal", "apartado de correos"]
        it ["casella postale"]
        pt ["caixa postal"]
        fr ["boîte postale"]
        nl ["postbus"]
        sv ["postbox"];
    /// A person's age.
    Age:
        en ["age", "aged", "turned", "i turn", "ll turn", "how old", "when he was", "when she was", "when i was"]
        de ["alter", "wie alt"]
        fr ["âge", "âgé de", "âgée de", "quel âge"]
        es ["edad", "años de edad"]
        it ["età", "quanti anni"]
        pt ["idade"]
        nl ["leeftijd"]
        pl ["wiek", "ile lat"]
        sv ["ålder"]
        tr ["yaş", "yaşı"]
        ja ["年齢"]
        zh ["年龄", "年齡"]
        ko ["나이", "연령"]
        hi ["आयु", "उम्र"]
        ar ["العمر", "السن"];
    /// Illnesses.
    Condition:
        en ["diabetes", "diabetic", "cancer", "leukemia", "asthma", "depression", "anxiety", "epilepsy", "hiv", "aids", "hepatitis", "hypertension", "arthritis", "schizophrenia", "bipolar", "autism", "autistic", "adhd", "ptsd", "ocd", "dementia", "alzheimer", "alzheimer's", "parkinson's", "lupus", "migraine", "migraines", "anorexia", "bulimia", "herpes", "chlamydia", "syphilis", "gonorrhea", "endometriosis", "psoriasis", "eczema", "crohn's", "ibs", "fibromyalgia", "tuberculosis", "pneumonia", "covid", "insomnia", "alcoholism", "alcoholic", "tumor", "tumour", "lymphoma", "melanoma", "infertility", "miscarriage", "pregnant", "stroke", "anemia", "copd"]
        de ["krebs", "asthma", "depressionen", "epilepsie", "bluthochdruck", "rheuma", "schizophrenie", "demenz", "migräne", "magersucht", "schwanger", "schlaganfall", "zuckerkrank", "leukämie"]
        fr ["diabète", "diabétique", "asthme", "dépression", "épilepsie", "hépatite", "hypertension", "arthrite", "schizophrénie", "autisme", "démence", "enceinte", "leucémie"]
        es ["asma", "depresión", "epilepsia", "hipertensión", "artritis", "esquizofrenia", "migraña", "embarazada", "leucemia", "cáncer", "vih", "ansiedad"]
        it ["diabete", "cancro", "depressione", "ipertensione", "artrite", "emicrania", "incinta", "ansia"]
        pt ["câncer", "cancro", "depressão", "hipertensão", "grávida", "ansiedade", "enxaqueca"]
        nl ["kanker", "astma", "depressie", "reuma", "dementie", "zwanger"];
    /// Medicines.
    Medication:
        en ["metformin", "insulin", "sertraline", "fluoxetine", "prozac", "zoloft", "lexapro", "escitalopram", "citalopram", "xanax", "alprazolam", "diazepam", "valium", "lorazepam", "adderall", "ritalin", "methylphenidate", "lithium", "quetiapine", "seroquel", "olanzapine", "risperidone", "lisinopril", "amlodipine", "losartan", "metoprolol", "atorvastatin", "simvastatin", "levothyroxine", "omeprazole", "warfarin", "ibuprofen", "paracetamol", "oxycodone", "tramadol", "methadone", "morphine", "prednisone", "ozempic", "wegovy", "semaglutide", "antidepressants", "chemotherapy", "chemo", "methotrexate", "gabapentin", "bupropion", "venlafaxine", "duloxetine", "tamoxifen"]
        de ["metoprolol", "antidepressiva", "chemotherapie"]
        fr ["metformine", "insuline", "ibuprofène", "antidépresseurs", "chimiothérapie"]
        es ["metformina", "insulina", "ibuprofeno", "antidepresivos", "quimioterapia"]
        it ["antidepressivi", "chemioterapia", "insulina"]
        pt ["insulina", "antidepressivos"]
        nl ["insuline", "antidepressiva"];
    /// Religions and those who have them.
    Religion:
        en ["muslim", "jewish", "christian", "catholic", "protestant", "hindu", "buddhist", "sikh", "mormon", "atheist", "agnostic", "orthodox", "baptist", "evangelical", "lutheran", "methodist"]
        de ["muslimisch", "moslem", "muslima", "jüdisch", "jude", "jüdin", "katholisch", "evangelisch", "buddhistisch", "atheist", "atheistin"]
        fr ["musulman", "musulmane", "juif", "juive", "chrétien", "chrétienne", "catholique", "protestante", "bouddhiste", "athée"]
        es ["musulmán", "musulmana", "judío", "judía", "cristiano", "cristiana", "católico", "católica", "budista", "ateo", "atea"]
        it ["musulmano", "ebreo", "ebrea", "cattolico", "cattolica", "buddista"]
        pt ["muçulmano", "muçulmana", "judeu", "judia", "cristão", "evangélico", "ateu"]
        nl ["moslim", "joods", "katholiek", "christelijk", "boeddhist", "atheïst"];
    /// Sexual orientations and gender identities.
    Orientation:
        en ["gay", "lesbian", "bisexual", "homosexual", "transgender", "queer", "asexual", "pansexual", "nonbinary", "non-binary", "transsexual", "intersex"]
        de ["schwul", "lesbisch", "bisexuell", "homosexuell", "transsexuell", "nichtbinär"]
        fr ["lesbienne", "bisexuel", "bisexuelle", "homosexuel", "homosexuelle", "transgenre"]
        es ["lesbiana", "transexual", "transgénero"]
        it ["lesbica", "bisessuale", "omosessuale", "transessuale"]
        pt ["lésbica", "bissexual", "homossexual"]
        nl ["homo", "lesbisch", "biseksueel", "homoseksueel"];
    /// Immigration and criminal law, of a person.
    LegalStatus:
        en ["undocumented", "refugee", "asylum", "deported", "convicted", "felon", "arrested", "jailed", "imprisoned", "incarcerated", "parole", "probation"]
        de ["vorbestraft", "verurteilt", "geflüchtet", "flüchtling", "asylbewerber", "abgeschoben"]
        fr ["réfugié", "réfugiée", "sans-papiers", "condamné", "condamnée"]
        es ["indocumentado", "indocumentada", "refugiado", "refugiada", "condenado", "condenada", "deportado"]
        it ["rifugiato", "rifugiata", "condannato", "condannata"]
        pt ["refugiada", "condenada"]
        nl ["vluchteling", "asielzoeker", "veroordeeld"];
    /// Disabilities.
    Disability:
        en ["disabled", "deaf", "blind", "paralyzed", "paralysed", "paraplegic", "quadriplegic", "amputee", "dyslexic", "handicapped"]
        de ["behindert", "schwerbehindert", "blind", "gehörlos", "querschnittsgelähmt", "legasthenikerin", "legastheniker"]
        fr ["handicapé", "handicapée", "aveugle", "sourde", "paraplégique"]
        es ["discapacitado", "discapacitada", "ciego", "ciega", "sordo", "sorda"]
        it ["disabile", "cieco", "cieca", "sorda"]
        pt ["deficiente", "cego", "surdo", "surda"]
        nl ["gehandicapt", "doof"];
    /// Labels of illnesses in records.
    Diagnosis:
        en ["diagnosis", "diagnoses", "medical condition", "medical conditions", "chief complaint", "medical history"]
        de ["diagnose", "diagnosen", "vorerkrankungen"]
        fr ["diagnostic", "antécédents"]
        es ["diagnóstico", "antecedentes"]
        it ["diagnosi"]
        pt ["diagnósticos", "histórico médico"]
        nl ["ziektegeschiedenis"]
        pl ["rozpoznanie", "diagnoza"]
        sv ["diagnoser"]
        tr ["tanı", "teşhis"]
        ja ["診断名", "病名"]
        zh ["诊断", "病史"];
    /// Given names that are frequent somewhere, without those that are common words, places or months.
    GivenName:
        en ["aaron", "abigail", "adam", "adrian", "alan", "albert", "alex", "alexander", "alexis", "alfie", "alice", "alicia", "alison", "allison", "amanda", "amy", "andrea", "andrew", "andy", "angela", "ann", "anna", "annie", "anthony", "april", "archie", "arthur", "ashley", "audrey", "aurora", "austin", "barbara", "becky", "ben", "benjamin", "bernard", "beth", "bethany", "bette", "betty", "beverly", "bill", "billy", "bob", "bobby", "bonnie", "bradley", "brandon", "brenda", "brett", "brian", "brittany", "brooklyn", "bruce", "bryan", "caitlin", "caleb", "callum", "cameron", "carl", "carmen", "carol", "carolyn", "carter", "catherine", "cecilia", "charles", "charlie", "charlotte", "chase", "cheryl", "chloe", "chris", "christina", "christine", "christopher", "cindy", "claire", "clara", "clarence", "colin", "colleen", "connie", "connor", "courtney", "craig", "crystal", "curtis", "cynthia", "dakota", "dan", "daniel", "danielle", "danny", "darrell", "darren", "dave", "david", "dean", "deanna", "debbie", "deborah", "debra", "denise", "dennis", "derek", "diana", "diane", "dominic", "donald", "donna", "doris", "dorothy", "doug", "douglas", "drew", "duncan", "dylan", "ed", "eddie", "edith", "edward", "eleanor", "elijah", "elizabeth", "ella", "ellen", "elliot", "emily", "emma", "eric", "erica", "erin", "ernest", "esther", "ethan", "eugene", "eva", "evan", "evelyn", "ewan", "faith", "felicia", "frances", "francis", "fred", "freddie", "freya", "gabriel", "gareth", "gary", "gemma", "gene", "geoffrey", "george", "georgia", "gerald", "geraldine", "gladys", "glenn", "gloria", "grace", "graham", "grant", "greg", "gregory", "gretchen", "hannah", "harold", "harry", "harvey", "hazel", "heather", "heidi", "helen", "henry", "holly", "hope", "howard", "hudson", "hugh", "hunter", "ian", "imogen", "irene", "isaac", "isabella", "isla", "jack", "jacob", "jacqueline", "jake", "james", "jamie", "jane", "janet", "janice", "jasmine", "jason", "jayden", "jean", "jeanne", "jeff", "jeffrey", "jenna", "jennifer", "jenny", "jeremy", "jerome", "jerry", "jesse", "jessica", "jill", "jim", "jimmy", "joan", "joanne", "jodie", "joe", "joel", "john", "johnny", "jon", "jonathan", "jordan", "jose", "joseph", "josephine", "joshua", "josie", "joy", "joyce", "juan", "judith", "judy", "julia", "julian", "julie", "june", "justin", "kara", "karen", "kate", "katherine", "kathleen", "kathryn", "katie", "kayla", "keith", "kelly", "kelsey", "ken", "kenneth", "kenny", "kevin", "kimberly", "kirsty", "kristen", "kristin", "kyle", "larissa", "larry", "latoya", "laura", "lauren", "lawrence", "leah", "leon", "leonard", "levi", "lewis", "liam", "lillian", "lily", "linda", "lisa", "lloyd", "logan", "lois", "loretta", "lori", "louis", "lucas", "lucy", "luke", "lydia", "madison", "malcolm", "marcus", "margaret", "maria", "marie", "marilyn", "marjorie", "mark", "martha", "martin", "marvin", "mary", "mason", "matt", "matthew", "maureen", "maurice", "max", "may", "megan", "melissa", "melvin", "mia", "michael", "michelle", "mike", "mildred", "mindy", "miranda", "mitchell", "molly", "monica", "morgan", "nancy", "naomi", "natalie", "natasha", "nathan", "nathaniel", "neil", "nicholas", "nick", "nicole", "nigel", "noah", "nora", "norma", "norman", "oliver", "olivia", "oscar", "owen", "paige", "pamela", "paris", "pat", "patricia", "patrick", "paul", "peggy", "penelope", "pete", "peter", "philip", "phillip", "phoebe", "phyllis", "priscilla", "rachel", "ralph", "randy", "raymond", "rebecca", "renee", "rhonda", "rhys", "richard", "rick", "rita", "robert", "roberta", "robin", "rodney", "roger", "ron", "ronald", "ronnie", "rosa", "rose", "rosie", "ross", "roy", "ruby", "russell", "ruth", "ryan", "sally", "sam", "samantha", "samuel", "sandra", "sara", "sarah", "savannah", "scott", "sean", "shannon", "sharon", "sheila", "shirley", "simon", "sophia", "sophie", "stanley", "stella", "stephanie", "stephen", "steve", "steven", "stuart", "summer", "susan", "sylvia", "tamara", "tammy", "tanya", "ted", "teresa", "terry", "thelma", "theo", "theodore", "theresa", "thomas", "tiffany", "tim", "timothy", "tina", "todd", "tom", "tommy", "tony", "tonya", "tracy", "travis", "trevor", "tyler", "valerie", "vanessa", "vera", "vernon", "veronica", "victor", "victoria", "vincent", "virginia", "vivian", "walter", "wanda", "wayne", "wendy", "wesley", "whitney", "will", "william", "willie", "wyatt", "yolanda", "yvonne", "zachary", "zoe"]
        de ["andreas", "angelika", "anja", "annika", "anton", "bernd", "bettina", "birgit", "brigitte", "christa", "christian", "claudia", "dagmar", "dieter", "dominik", "elke", "emil", "erika", "fabian", "felix", "finn", "florian", "frank", "franziska", "friedrich", "gabriele", "gerda", "gerhard", "gisela", "greta", "gunter", "hanna", "hans", "heike", "heinrich", "heinz", "helga", "helmut", "hildegard", "holger", "horst", "ilse", "ingrid", "jakob", "jan", "jannik", "jens", "johanna", "johannes", "jonas", "jurgen", "kai", "karin", "karl", "katharina", "katrin", "klaus", "kurt", "lara", "lena", "leonie", "lina", "ludwig", "lukas", "magdalena", "manfred", "markus", "marlene", "martina", "matthias", "maximilian", "mila", "monika", "moritz", "niklas", "otto", "petra", "philipp", "rainer", "ralf", "renate", "sabine", "sebastian", "silke", "stefan", "stefanie", "susanne", "sven", "tanja", "thorsten", "tobias", "torsten", "ulrike", "ursula", "ute", "uwe", "werner", "wolfgang"]
        fr ["adele", "agnes", "alain", "alexandre", "amelie", "anais", "antoine", "aurelie", "benoit", "bruno", "camille", "cedric", "celine", "christophe", "clement", "corinne", "damien", "delphine", "didier", "elise", "elodie", "emilie", "enzo", "fabien", "francois", "francoise", "frederic", "gael", "gerard", "gilles", "guillaume", "helene", "herve", "hugo", "ines", "isabelle", "jacques", "jade", "julien", "juliette", "laurent", "lea", "louise", "luc", "lucie", "manon", "marcel", "margaux", "marion", "martine", "mathieu", "mathilde", "mathis", "matthieu", "maxime", "melanie", "michel", "monique", "nadine", "nathalie", "nicolas", "noemie", "odette", "olivier", "pascal", "pauline", "philippe", "pierre", "raphael", "remi", "rene", "romain", "sandrine", "sebastien", "simone", "stephane", "sylvie", "thibault", "thierry", "veronique", "virginie", "yves"]
        es ["adriana", "alberto", "alejandra", "alejandro", "alfonso", "alvaro", "ana", "andres", "angel", "antonella", "antonio", "armando", "arturo", "beatriz", "camila", "carlos", "carolina", "catalina", "cristina", "daniela", "diego", "eduardo", "elena", "emiliano", "emilio", "enrique", "esteban", "felipe", "fernanda", "fernando", "francisca", "francisco", "gabriela", "gerardo", "gonzalo", "graciela", "guadalupe", "guillermo", "gustavo", "hector", "hernan", "ignacio", "isabel", "ivan", "jaime", "javier", "jesus", "joaquin", "jorge", "josefa", "juana", "julio", "leonardo", "leticia", "lorenzo", "lourdes", "lucia", "luis", "manuel", "margarita", "mariana", "mario", "marta", "mateo", "maximiliano", "mercedes", "miguel", "montserrat", "natalia", "nuria", "pablo", "paula", "pedro", "rafael", "ramon", "ramona", "raquel", "raul", "renata", "ricardo", "roberto", "rocio", "rodrigo", "ruben", "sergio", "silvia", "sofia", "sonia", "susana", "valentina", "valeria", "vicente", "ximena"]
        it ["aldo", "alessandra", "alessandro", "alessia", "angelo", "beatrice", "bianca", "carlo", "caterina", "chiara", "claudio", "davide", "domenico", "edoardo", "elisa", "enrico", "ernesto", "fabio", "federica", "federico", "filippo", "francesca", "francesco", "giacomo", "gianluca", "gianni", "ginevra", "giorgia", "giorgio", "giovanna", "giovanni", "giulia", "giuseppe", "giuseppina", "ilaria", "luca", "luciano", "luigi", "marco", "massimo", "matteo", "maurizio", "michele", "nicola", "paola", "paolo", "pietro", "raffaele", "riccardo", "salvatore", "simona", "stefano", "tommaso", "umberto", "vincenzo"]
        pt ["afonso", "aline", "bernardo", "bruna", "catarina", "debora", "duarte", "filipa", "goncalo", "henrique", "joana", "joao", "joaquim", "juliana", "leandro", "leonor", "luana", "luciana", "madalena", "manuela", "marcelo", "marcia", "marcio", "marcos", "matheus", "matilde", "nuno", "paulo", "rui", "tania", "thiago", "tiago", "vasco", "vinicius", "vitoria"]
        nl ["anneke", "anouk", "arjan", "bram", "cornelia", "cornelis", "daan", "evi", "femke", "fleur", "gerrit", "hendrik", "hendrika", "henk", "jaap", "jasper", "jeroen", "joost", "joris", "kees", "lars", "lieke", "lotte", "maaike", "maarten", "marieke", "marloes", "mieke", "niels", "pieter", "rob", "ruud", "sander", "sanne", "saskia", "sjoerd", "stijn", "tess", "thijs", "wilhelmina", "willem", "wout", "wouter"]
        pl ["agnieszka", "aleksander", "aleksandra", "alicja", "andrzej", "antoni", "arkadiusz", "bartosz", "beata", "bozena", "danuta", "dariusz", "dorota", "elzbieta", "ewa", "filip", "grazyna", "grzegorz", "halina", "henryk", "ida", "igor", "irena", "iwona", "jacek", "jadwiga", "jakub", "janina", "jerzy", "joanna", "jolanta", "jozef", "justyna", "kacper", "kamil", "karolina", "katarzyna", "kazimierz", "kinga", "krystyna", "krzysztof", "lukasz", "maciej", "maja", "malgorzata", "marcin", "marek", "mariusz", "mateusz", "michal", "oliwia", "paulina", "pawel", "piotr", "przemyslaw", "rafal", "ryszard", "stanislaw", "sylwia", "szymon", "tadeusz", "tomasz", "urszula", "weronika", "wieslawa", "wiktor", "wojciech", "zbigniew", "zofia", "zuzanna"]
        sv ["aino", "ake", "anders", "anneli", "antti", "arne", "astrid", "axel", "bengt", "birgitta", "bjorn", "ebba", "eino", "elias", "elin", "elisabeth", "erik", "fredrik", "goran", "gunilla", "gunnar", "gustav", "hakon", "helena", "helmi", "henrik", "ingeborg", "jari", "johan", "jorgen", "juhani", "jukka", "kasper", "kerstin", "kirsten", "kjell", "knut", "kristina", "leif", "lennart", "linnea", "mads", "magnus", "margareta", "marianne", "matti", "mattias", "mette", "mikael", "mikko", "morten", "nils", "ole", "olof", "oskar", "paivi", "pekka", "rasmus", "sigrid", "solveig", "soren", "timo", "torbjorn", "tuula", "ulla", "wilma"]
        tr ["abdullah", "ahmet", "ali", "alparslan", "ayse", "burak", "busra", "defne", "ece", "elif", "emine", "emre", "esra", "eymen", "fatih", "fatma", "gulsum", "hakan", "halil", "hanife", "hasan", "hatice", "havva", "hulya", "huseyin", "ibrahim", "ismail", "kadir", "kemal", "kubra", "leyla", "mahmut", "mehmet", "merve", "meryem", "murat", "mustafa", "omer", "orhan", "osman", "ozlem", "ramazan", "recep", "salih", "selin", "serife", "serkan", "sevgi", "suleyman", "yasemin", "yusuf", "zehra", "zeliha", "zeynep"]
        ar ["aaliyah", "abdallah", "abdul", "abdulrahman", "ahmad", "ahmed", "aisha", "amina", "amir", "amira", "bilal", "faisal", "farah", "fatemeh", "fatima", "hamid", "hamza", "hanan", "hassan", "hossein", "huda", "hussein", "imran", "jamal", "javad", "karim", "khadija", "khaled", "khalid", "layla", "leila", "mahmoud", "mansour", "mariam", "maryam", "mehdi", "mohamed", "mohammad", "mohammed", "muhammad", "nadia", "nasser", "noura", "omar", "parisa", "rami", "rania", "rashid", "reza", "saeed", "salim", "salma", "sami", "samir", "samira", "shirin", "tarek", "tariq", "walid", "yasmin", "yasmine", "yousef", "youssef", "zahra", "zainab", "ziad"]
        hi ["aadhya", "aarav", "aditya", "aishwarya", "ajay", "amit", "anand", "ananya", "anil", "anita", "anjali", "arjun", "arun", "ashok", "asif", "deepak", "deepika", "dinesh", "divya", "farhan", "geeta", "gurpreet", "harish", "harpreet", "jyoti", "karthik", "kavita", "mahesh", "manoj", "meena", "mukesh", "naveen", "neha", "nikhil", "nirmala", "nisha", "pooja", "pradeep", "priya", "rahul", "raj", "rajesh", "rakesh", "ramesh", "ravi", "rekha", "ritu", "rohit", "saanvi", "sana", "sandeep", "sanjay", "shreya", "siddharth", "sneha", "srinivas", "sunil", "sunita", "suresh", "swati", "usha", "venkatesh", "vijay", "vikas", "vikram", "vivaan", "zubair"]
        ru ["aleksandr", "aleksei", "alena", "alexandru", "alexey", "anastasia", "anatoly", "andrei", "andrey", "artem", "attila", "bence", "bohdan", "bohuslav", "boris", "cristian", "dejan", "desislava", "dimitrios", "dmitri", "dmitry", "dragan", "ekaterina", "eleni", "erzsebet", "evgeny", "ferenc", "gabor", "galina", "georgios", "gheorghe", "hana", "ilona", "ioana", "ioannis", "irina", "istvan", "ivana", "jana", "jelena", "jiri", "josef", "kalina", "katalin", "katerina", "konstantin", "konstantinos", "ksenia", "laszlo", "lenka", "ljiljana", "luka", "lyudmila", "marina", "marko", "maxim", "mihai", "mikhail", "milica", "miroslav", "mykola", "nadezhda", "nenad", "nikola", "nikolai", "nikolaos", "oksana", "oleg", "oleksandr", "olga", "ondrej", "pavel", "petar", "petr", "petro", "polina", "radka", "sandor", "sergei", "sergey", "svetlana", "svitlana", "taras", "tatiana", "tereza", "tomas", "vaclav", "vasiliki", "vasily", "viktor", "vladimir", "vojtech", "volodymyr", "yulia", "yuri", "zbynek", "zdenek", "zoltan", "zoran", "zsuzsanna"]
        ja ["adebayo", "agus", "akiko", "akira", "budi", "chidi", "chinedu", "dewi", "emeka", "haruka", "haruto", "hiroko", "hiroshi", "hoang", "huong", "ifeoma", "jiho", "jisoo", "jiwoo", "kamau", "kazuko", "keiko", "kenji", "kofi", "kwame", "minh", "minjun", "minsu", "naoko", "ngozi", "nguyen", "nomsa", "nurul", "oluwaseun", "phuong", "putri", "rizky", "satoshi", "seojun", "sipho", "siti", "somchai", "subin", "sunhee", "takashi", "takeshi", "thabo", "thanh", "tuan", "wahyu", "wanjiku", "wei", "xiaoming", "yoko", "youngsoo", "yuki", "yuto"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_lower_case_and_stands_once_in_its_topic() {
        for topic in Topic::ALL {
            let words: Vec<_> = topic.by_language().iter().flat_map(|(_, words)| words.iter()).collect();
            assert!(!words.is_empty(), "{topic:?}");
            for word in &words {
                assert!(!word.is_empty() && **word == word.to_lowercase(), "{topic:?}: {word:?}");
            }
        }
    }
}
