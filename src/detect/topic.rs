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
    /// Words that announce a person's name; what follows may be in lower case.
    NameCue:
        en ["my name", "my full name", "my real name", "his name", "her name", "their name", "wife's name", "husband's name", "son's name", "daughter's name", "mother's name", "father's name", "partner's name", "your full name", "is your name", "have your name", "get your name", "with your name", "what name", "which name", "name should", "name please", "under the name", "under the name of", "in the name of", "in the name", "name on the booking", "booked under", "reservation under", "booking under", "first name", "last name", "firstname", "lastname", "given name", "family name", "surname", "maiden name", "middle name", "forename", "people call me", "you can call me"]
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
    /// Labels of a person's name, and words for people in a role.
    NameLabel:
        en ["name", "full name", "fullname", "display name", "customer", "customer name", "client", "client name", "patient", "patient name", "contact", "contact name", "contact person", "employee", "employee name", "from", "to", "cc", "attn", "attention", "claimant", "applicant", "candidate", "tenant", "landlord", "sender", "recipient", "beneficiary", "account holder", "cardholder", "card holder", "policyholder", "insured", "guest", "passenger", "student", "teacher", "author", "witness", "defendant", "plaintiff", "emergency contact", "next of kin", "spouse", "borrower", "guardian", "physician", "attending", "user", "member", "removed", "redacted", "resident", "caller", "reservation for", "booking for", "booking under", "nurse", "lawyer", "attorney", "judge", "signatory", "manager"]
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
    /// Given names that are frequent somewhere, without those that are common words, places or months.
    GivenName:
        en ["aaron", "abigail", "adam", "adrian", "alan", "albert", "alex", "alexander", "alexis", "alfie", "alice", "alicia", "alison", "allison", "amanda", "amy", "andrea", "andrew", "andy", "angela", "ann", "anna", "annie", "anthony", "archie", "arthur", "ashley", "audrey", "barbara", "becky", "ben", "benjamin", "bernard", "beth", "bethany", "bette", "betty", "beverly", "bill", "billy", "bob", "bobby", "bonnie", "bradley", "brandon", "brenda", "brett", "brian", "brittany", "bruce", "bryan", "caitlin", "caleb", "callum", "cameron", "carl", "carmen", "carol", "carolyn", "catherine", "cecilia", "charles", "charlie", "charlotte", "cheryl", "chloe", "chris", "christina", "christine", "christopher", "cindy", "claire", "clara", "clarence", "colin", "colleen", "connie", "connor", "courtney", "craig", "crystal", "curtis", "cynthia", "dan", "daniel", "danielle", "danny", "darrell", "darren", "dave", "david", "deanna", "debbie", "deborah", "debra", "denise", "dennis", "derek", "diana", "diane", "dominic", "donald", "donna", "doris", "dorothy", "doug", "douglas", "duncan", "dylan", "eddie", "edith", "edward", "eleanor", "elijah", "elizabeth", "ella", "ellen", "elliot", "emily", "emma", "eric", "erica", "erin", "ernest", "esther", "ethan", "eugene", "eva", "evan", "evelyn", "ewan", "felicia", "frances", "francis", "fred", "freddie", "freya", "gabriel", "gareth", "gary", "gemma", "geoffrey", "george", "gerald", "geraldine", "gladys", "glenn", "gloria", "graham", "greg", "gregory", "gretchen", "hannah", "harold", "harry", "harvey", "hazel", "heather", "heidi", "helen", "henry", "holly", "howard", "hugh", "ian", "imogen", "irene", "isaac", "isabella", "isla", "jack", "jacob", "jacqueline", "jake", "james", "jamie", "jane", "janet", "janice", "jasmine", "jason", "jayden", "jean", "jeanne", "jeff", "jeffrey", "jenna", "jennifer", "jenny", "jeremy", "jerome", "jerry", "jesse", "jessica", "jill", "jim", "jimmy", "joan", "joanne", "jodie", "joe", "joel", "john", "johnny", "jon", "jonathan", "jose", "joseph", "josephine", "joshua", "josie", "joyce", "juan", "judith", "judy", "julia", "julian", "julie", "justin", "kara", "karen", "kate", "katherine", "kathleen", "kathryn", "katie", "kayla", "keith", "kelly", "kelsey", "ken", "kenneth", "kenny", "kevin", "kimberly", "kirsty", "kristen", "kristin", "kyle", "larissa", "larry", "latoya", "laura", "lauren", "lawrence", "leah", "leon", "leonard", "levi", "lewis", "liam", "lillian", "lily", "linda", "lisa", "lloyd", "logan", "lois", "loretta", "lori", "louis", "lucas", "lucy", "luke", "lydia", "malcolm", "marcus", "margaret", "maria", "marie", "marilyn", "marjorie", "martha", "martin", "marvin", "mary", "matt", "matthew", "maureen", "maurice", "megan", "melissa", "melvin", "mia", "michael", "michelle", "mike", "mildred", "mindy", "miranda", "mitchell", "molly", "monica", "morgan", "nancy", "naomi", "natalie", "natasha", "nathan", "nathaniel", "neil", "nicholas", "nick", "nicole", "nigel", "noah", "nora", "norma", "norman", "oliver", "olivia", "oscar", "owen", "paige", "pamela", "patricia", "patrick", "paul", "peggy", "penelope", "pete", "peter", "philip", "phillip", "phoebe", "phyllis", "priscilla", "rachel", "ralph", "randy", "raymond", "rebecca", "renee", "rhonda", "rhys", "richard", "rick", "rita", "robert", "roberta", "robin", "rodney", "roger", "ron", "ronald", "ronnie", "rosa", "rosie", "ross", "roy", "ruby", "russell", "ruth", "ryan", "sally", "sam", "samantha", "samuel", "sandra", "sara", "sarah", "scott", "sean", "shannon", "sharon", "sheila", "shirley", "simon", "sophia", "sophie", "stanley", "stella", "stephanie", "stephen", "steve", "steven", "stuart", "susan", "sylvia", "tamara", "tammy", "tanya", "ted", "teresa", "terry", "thelma", "theo", "theodore", "theresa", "thomas", "tiffany", "tim", "timothy", "tina", "todd", "tom", "tommy", "tony", "tonya", "tracy", "travis", "trevor", "tyler", "valerie", "vanessa", "vera", "vernon", "veronica", "victor", "vincent", "vivian", "walter", "wanda", "wayne", "wendy", "wesley", "whitney", "william", "willie", "wyatt", "yolanda", "yvonne", "zachary", "zoe"]
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
