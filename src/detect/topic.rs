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
        en ["national id", "national identity", "identity card", "identity number", "id card", "id number", "id no", "citizen id", "personal number", "personal code", "personal id"]
        de ["personalausweis", "ausweis", "personenkennzahl", "identitätskarte"]
        fr ["carte d'identité", "carte nationale", "numéro national", "pièce d'identité"]
        es ["documento de identidad", "cédula", "número de identidad", "carné de identidad"]
        it ["carta d'identità", "documento d'identità"]
        pt ["documento de identidade", "bilhete de identidade", "cartão de cidadão", "carteira de identidade"]
        nl ["identiteitskaart", "identiteitsbewijs", "rijksregisternummer"]
        pl ["dowód osobisty", "dowodu osobistego", "numer dowodu"]
        sv ["personnummer", "samordningsnummer", "id-kort", "legitimation"]
        tr ["kimlik"]
        ja ["身分証", "個人番号"]
        zh ["身份证", "身分證", "居民身份"]
        ko ["주민등록", "신분증"]
        hi ["पहचान पत्र", "आधार"]
        ar ["بطاقة الهوية", "رقم الهوية", "الرقم القومي", "الهوية الوطنية"];
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
        ja ["パスポート", "旅券"]
        zh ["护照", "護照"]
        ko ["여권"]
        hi ["पासपोर्ट"]
        ar ["جواز سفر", "جواز السفر"];
    /// A licence to drive.
    DrivingLicence:
        en ["driving licence", "driving license", "driver's licence", "driver's license", "drivers licence", "drivers license", "driver licence", "driver license", "dl number", "dl no", "license number", "licence number"]
        de ["führerschein", "fahrerlaubnis"]
        fr ["permis de conduire"]
        es ["licencia de conducir", "permiso de conducir", "carné de conducir", "licencia de manejo"]
        it ["patente"]
        pt ["carta de condução", "carteira de motorista", "carteira nacional de habilitação", "cnh"]
        nl ["rijbewijs"]
        pl ["prawo jazdy", "prawa jazdy"]
        sv ["körkort"]
        tr ["ehliyet", "sürücü belgesi"]
        ja ["運転免許", "免許証"]
        zh ["驾驶证", "驾照", "駕照"]
        ko ["운전면허"]
        hi ["ड्राइविंग लाइसेंस"]
        ar ["رخصة القيادة", "رخصة قيادة"];
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
        ja ["社会保障", "年金番号"]
        zh ["社保", "社会保障"]
        ko ["사회보장"]
        hi ["सामाजिक सुरक्षा"]
        ar ["الضمان الاجتماعي", "التأمينات الاجتماعية"];
    /// A permit or card for people from abroad.
    ResidencePermit:
        en ["residence permit", "residence card", "alien number", "alien registration", "green card", "foreigner id", "work permit", "visa number"]
        de ["aufenthaltstitel", "aufenthaltserlaubnis"]
        fr ["titre de séjour", "carte de séjour"]
        es ["permiso de residencia", "tarjeta de residencia", "extranjero"]
        it ["permesso di soggiorno"]
        pt ["autorização de residência", "título de residência"]
        nl ["verblijfsvergunning", "vreemdelingennummer"]
        pl ["karta pobytu", "karty pobytu"]
        sv ["uppehållstillstånd"]
        tr ["ikamet izni", "oturma izni"]
        ja ["在留カード"]
        zh ["居留证", "居留證", "绿卡"]
        ko ["외국인등록"]
        hi ["निवास परमिट"]
        ar ["تصريح الإقامة", "رقم الإقامة"];
    /// A voter's card or number.
    VoterId:
        en ["voter id", "voter card", "voter's card", "electoral", "elector", "epic number"]
        es ["clave de elector", "credencial para votar", "credencial de elector"]
        pt ["título de eleitor", "título eleitoral"]
        hi ["मतदाता"];
    /// Health insurance, and numbers of patients.
    HealthInsurance:
        en ["health insurance", "health card", "insurance number", "member id", "medicare", "medicaid", "nhs", "patient id", "policy number"]
        de ["krankenversicherung", "krankenversicherten", "versichertennummer", "versicherungsnummer", "gesundheitskarte"]
        fr ["assurance maladie", "carte vitale", "mutuelle", "numéro d'assuré"]
        es ["tarjeta sanitaria", "seguro médico", "seguro de salud", "número de asegurado"]
        it ["tessera sanitaria", "assicurazione sanitaria"]
        pt ["cartão de saúde", "número de utente", "plano de saúde", "cartão nacional de saúde"]
        nl ["zorgverzekering", "verzekerdennummer", "zorgpas"]
        pl ["ubezpieczenie zdrowotne", "ubezpieczenia zdrowotnego"]
        sv ["sjukförsäkring"]
        tr ["sağlık sigortası"]
        ja ["健康保険", "被保険者"]
        zh ["医保", "健保"]
        ko ["건강보험"]
        hi ["स्वास्थ्य बीमा"]
        ar ["التأمين الصحي"];
    /// A vehicle's registration.
    LicencePlate:
        en ["license plate", "licence plate", "number plate", "plate number", "plate no", "registration plate", "reg plate", "vehicle registration", "registration number", "reg number", "car registration", "tag number"]
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
