//! Common words that stand where a name could, `Dear Customer`, `my name is wrong`, in the languages of chat. Words that are
//! frequent surnames as well (`Young`, `Park`) are left out.

/// In order of their bytes, without case, accents, `'` and `-`.
#[rustfmt::skip]
pub const NOT_NAMES: &[&str] = &[
    "a", "aap", "aber", "able", "about", "account", "action", "active", "actually", "add", "addr", "address", "admin",
    "administration", "adres", "adress", "adresse", "afraid", "african", "afternoon", "again", "age", "agency",
    "agent", "ah", "ai", "airport", "ale", "alexa", "all", "alla", "alle", "allemaal", "allergic", "alone", "already",
    "alright", "also", "always", "am", "ama", "amazing", "amazon", "america", "american", "amex", "amount",
    "amsterdam", "an", "and", "android", "angular", "annoying", "any", "anymore", "anyone", "anyway", "api", "app",
    "appear", "appears", "apple", "applicant", "application", "applied", "apply", "april", "apt", "ar", "arab", "are",
    "army", "around", "article", "as", "asian", "ask", "asked", "asshole", "assistance", "assistant", "association",
    "at", "atencion", "atlanta", "attach", "attached", "attn", "auch", "auf", "august", "aur", "aus", "australia",
    "australian", "available", "ave", "avec", "avenue", "award", "aware", "awesome", "awful", "aws", "azure", "back",
    "bad", "bank", "banking", "bar", "bard", "based", "bay", "baz", "bcc", "be", "beach", "because", "bedankt",
    "been", "bei", "being", "berlin", "best", "better", "between", "bez", "bic", "billing", "bin", "bisexual",
    "bitte", "biz", "blvd", "board", "bonjour", "book", "booking", "born", "bot", "both", "boulevard", "brand",
    "brazil", "brazilian", "breakfast", "bridge", "british", "brother", "buddhist", "build", "building", "bureau",
    "business", "busy", "but", "button", "by", "bylo", "cache", "cafe", "cairo", "california", "call", "calle",
    "called", "calling", "came", "can", "canada", "canadian", "cancel", "cancelled", "cannot", "cant", "card", "care",
    "catholic", "cc", "cell", "cemetery", "center", "central", "centre", "ceo", "change", "changed", "changing",
    "chat", "chatgpt", "che", "check", "checkout", "cheers", "chi", "chicago", "china", "chinese", "christmas",
    "ciao", "city", "claim", "claimant", "class", "claude", "click", "client", "cliente", "clients", "close",
    "closed", "code", "colleague", "colleagues", "college", "com", "coming", "comment", "commercial", "commission",
    "committee", "community", "company", "component", "computer", "con", "concern", "concerned", "confirm",
    "confirmed", "confused", "congress", "const", "contact", "content", "control", "cool", "copilot", "copy",
    "corporation", "correct", "cortana", "could", "council", "country", "county", "court", "cover", "cpu", "crazy",
    "create", "created", "credit", "crm", "csv", "cto", "cup", "curious", "current", "currently", "customer",
    "customers", "dallas", "damen", "damn", "danish", "danke", "dans", "das", "data", "database", "date", "days",
    "de", "dear", "debian", "december", "default", "degil", "delivery", "dem", "demo", "democrat", "den",
    "department", "deploy", "dept", "der", "des", "design", "details", "dev", "develop", "developer", "development",
    "dhr", "diabetic", "diagnosis", "diary", "did", "didnt", "die", "different", "digital", "dinner", "direccion",
    "director", "disease", "district", "divorced", "dla", "dns", "do", "dob", "docker", "doctor", "document", "does",
    "doesnt", "doing", "done", "dont", "dott", "down", "dr", "drive", "driving", "du", "due", "during", "dutch",
    "dziekuje", "dzien", "e", "each", "easter", "easy", "edit", "een", "effect", "eight", "ein", "eine", "einem",
    "einen", "einer", "el", "ela", "ele", "eles", "eleven", "elle", "eller", "elles", "ellos", "else", "email",
    "emergency", "employee", "employer", "en", "end", "endereco", "engineer", "engineering", "england", "equation",
    "equipe", "equipo", "er", "era", "erp", "errado", "error", "es", "est", "esta", "estan", "et", "etait", "euro",
    "europe", "european", "even", "evening", "ever", "every", "everybody", "everyone", "everything", "example",
    "excel", "excited", "expired", "export", "fahrenheit", "falsch", "false", "family", "famous", "faux", "fax",
    "february", "female", "file", "finance", "find", "fine", "finnish", "fire", "first", "five", "float", "floor",
    "florida", "foi", "folder", "folks", "follow", "followed", "following", "foo", "for", "forget", "form", "format",
    "foundation", "four", "fran", "france", "frau", "french", "friday", "friend", "friends", "from", "front", "fuck",
    "fucking", "fue", "full", "function", "fund", "funny", "fur", "further", "fw", "fwd", "game", "garden", "gardens",
    "gata", "gay", "gcp", "geburtsdatum", "geehrte", "geehrter", "gemini", "gender", "general", "gentlemen",
    "georgia", "german", "germany", "gestern", "get", "getting", "github", "give", "given", "glad", "gli", "gmt",
    "go", "god", "going", "good", "goodbye", "google", "got", "government", "gps", "gpt", "gpu", "gracias",
    "grateful", "grazie", "great", "greek", "group", "guest", "guys", "haben", "had", "hai", "hain", "half", "hallo",
    "han", "happy", "has", "hasnt", "hat", "hate", "have", "having", "he", "hej", "hell", "hello", "help", "her",
    "here", "herkes", "herr", "herren", "herrn", "hers", "het", "heute", "hey", "hi", "hij", "hills", "him", "hindu",
    "hiring", "his", "hispanic", "history", "hm", "hmm", "hola", "holiday", "home", "hon", "hope", "horrible",
    "hospital", "hotel", "house", "how", "however", "hows", "hr", "html", "http", "https", "human", "hun", "hungry",
    "i", "iban", "ich", "icin", "id", "idiot", "idiots", "iedereen", "if", "ihr", "ihre", "ihren", "ik", "il", "ile",
    "ill", "ils", "im", "image", "import", "important", "in", "inc", "include", "including", "incorrect",
    "incorrecto", "index", "india", "indian", "indirizzo", "info", "information", "install", "instead", "institute",
    "insurance", "int", "inte", "integer", "interested", "interesting", "international", "internet", "invoice", "io",
    "ios", "ip", "iphone", "ipsum", "ireland", "irish", "is", "island", "isnt", "israeli", "issue", "ist", "it",
    "italian", "italy", "its", "ive", "ja", "jag", "january", "japan", "japanese", "javascript", "je", "jest",
    "jesus", "jewish", "jij", "job", "join", "json", "jullie", "july", "june", "junior", "just", "keep", "key",
    "kind", "kitchen", "klanten", "know", "konto", "korean", "kpi", "kubernetes", "kunde", "kunden", "kundin", "la",
    "ladies", "lake", "language", "las", "last", "late", "later", "latest", "latino", "law", "lawyer", "le", "league",
    "learn", "left", "legal", "lei", "les", "lesbian", "let", "lets", "leute", "level", "library", "licence",
    "license", "licensing", "like", "limited", "line", "link", "lint", "linux", "list", "listed", "little", "live",
    "llc", "ln", "lo", "local", "location", "log", "login", "looking", "lorem", "loro", "los", "lost", "lovely",
    "ltd", "lub", "lui", "lunch", "ma", "maam", "maar", "mac", "machine", "madam", "madame", "made", "madrid",
    "mahallesi", "mail", "main", "mais", "make", "mal", "male", "mall", "manager", "many", "march", "marketing",
    "marketplace", "married", "master", "mastercard", "may", "maybe", "me", "med", "medicaid", "medical", "medicare",
    "medication", "medicine", "meeting", "mein", "meine", "member", "men", "mensen", "mera", "merci", "merhaba",
    "mesdames", "message", "messieurs", "met", "method", "mevr", "mexican", "mexico", "miami", "microsoft",
    "midnight", "ministry", "miss", "misspelled", "misspelt", "mit", "ml", "mlle", "mme", "mob", "mobile", "model",
    "monday", "mondays", "money", "monsieur", "month", "months", "more", "morgen", "morning", "mortuary", "most",
    "mountain", "movie", "mr", "mrn", "mrs", "ms", "much", "museum", "muslim", "must", "mx", "my", "mysql", "n", "na",
    "naar", "nach", "name", "names", "nan", "navy", "need", "needs", "neighbor", "neighbors", "neighbour",
    "neighbours", "never", "nevermind", "new", "news", "next", "nginx", "nhs", "ni", "nice", "nicht", "nie", "niet",
    "night", "nil", "nine", "no", "nobody", "node", "noi", "none", "noon", "nope", "north", "norway", "norwegian",
    "nos", "nosotros", "not", "notfound", "nothing", "nous", "november", "now", "null", "number", "numero", "nummer",
    "nurse", "o", "object", "obrigado", "occupation", "och", "october", "od", "oder", "of", "off", "office",
    "officer", "official", "oh", "ok", "okay", "ola", "old", "on", "ona", "once", "one", "oni", "onlar", "online",
    "only", "ook", "open", "operations", "option", "or", "order", "orderpdf", "orders", "orthodox", "os", "other",
    "otp", "ou", "our", "out", "over", "own", "paid", "palace", "pan", "pani", "panie", "panowie", "panstwo", "par",
    "para", "pardon", "parent", "parents", "paris", "parliament", "partner", "party", "passport", "password",
    "patient", "patients", "pay", "payment", "paypal", "people", "per", "perfect", "perhaps", "pero", "phone",
    "physician", "pin", "pizza", "placeholder", "plan", "platform", "platz", "plaza", "please", "pm", "poland",
    "police", "policy", "polish", "por", "portal", "portuguese", "pos", "position", "possible", "post", "postcode",
    "postgres", "pour", "pr", "pregnant", "premium", "president", "press", "pretty", "previous", "primary", "prime",
    "privacy", "private", "prize", "problem", "product", "production", "prof", "professor", "profile", "program",
    "project", "property", "provide", "provided", "provider", "province", "przez", "pst", "public", "publish",
    "python", "qa", "quality", "que", "query", "question", "qui", "quick", "quien", "quoi", "ram", "rather", "rd",
    "re", "react", "read", "reader", "readers", "ready", "really", "reception", "rechnung", "record", "recruiter",
    "recruiting", "recruitment", "redacted", "redis", "ref", "reference", "refund", "regarding", "regards",
    "registered", "regular", "release", "remove", "repeat", "reply", "report", "republican", "request", "required",
    "research", "reservation", "reset", "restaurant", "result", "return", "review", "richtig", "ridiculous", "right",
    "river", "road", "roi", "role", "roman", "rome", "room", "rua", "rue", "run", "runs", "russia", "russian", "sa",
    "said", "salary", "sales", "same", "sample", "sans", "santa", "sao", "sap", "saturday", "sbagliato", "scale",
    "school", "science", "score", "scotland", "scottish", "sd", "search", "seat", "seattle", "second", "secretary",
    "section", "security", "see", "seems", "sehr", "self", "sem", "sen", "senate", "send", "senhor", "senhora",
    "senhores", "senior", "senor", "senora", "senores", "sent", "senza", "september", "server", "service", "services",
    "servicio", "servico", "servizio", "setup", "seven", "sex", "shall", "she", "ship", "shipment", "shipped",
    "shipper", "shipping", "shit", "shop", "should", "show", "showing", "sick", "sie", "sig", "signore", "signori",
    "silly", "sin", "since", "sind", "single", "sir", "siri", "sirs", "sister", "site", "six", "siz", "small", "so",
    "society", "software", "sokak", "solutions", "some", "somebody", "someone", "something", "son", "song", "sono",
    "sont", "sorry", "sounds", "sous", "south", "soy", "spain", "spanish", "special", "specialist", "spelled",
    "spelt", "spouse", "spring", "sql", "square", "sr", "sra", "srta", "ssh", "ssn", "stable", "staff", "staging",
    "standard", "start", "state", "states", "static", "station", "status", "still", "stock", "stop", "store",
    "straat", "strange", "strasse", "street", "string", "stuck", "student", "students", "studio", "stuff", "stupid",
    "subject", "submit", "subscriber", "subscribers", "such", "suis", "suite", "summary", "summer", "sunday",
    "sundays", "super", "support", "sur", "sure", "sweden", "swedish", "swift", "syndrome", "system", "systems",
    "table", "tack", "take", "talk", "tax", "tbd", "teacher", "team", "tech", "technical", "technology", "tel",
    "telefon", "telefono", "tell", "temple", "ten", "terrible", "tesekkurler", "test", "texas", "text", "than",
    "thank", "thanks", "that", "thats", "the", "their", "them", "then", "theorem", "there", "therefore", "theres",
    "these", "they", "thing", "things", "think", "this", "those", "though", "three", "through", "thursday", "till",
    "time", "tin", "tired", "title", "to", "todas", "today", "todos", "together", "tokyo", "tomorrow", "tonight",
    "too", "total", "tous", "tout", "toutes", "tower", "town", "tra", "traffic", "train", "transaction",
    "transgender", "true", "trust", "try", "trying", "tu", "tuesday", "turkey", "turkish", "tutte", "tutti", "twelve",
    "two", "ty", "type", "types", "ubuntu", "ui", "ukrainian", "ulica", "um", "uma", "un", "una", "unable", "und",
    "undefined", "under", "understand", "une", "union", "unit", "united", "university", "universitys", "unknown",
    "uno", "unos", "until", "untitled", "up", "update", "updated", "url", "us", "usb", "use", "used", "user",
    "username", "using", "usted", "ustedes", "utan", "utc", "ux", "valley", "value", "valued", "var", "vat", "ve",
    "vegan", "vegetarian", "verkeerd", "very", "veya", "vi", "via", "video", "view", "virginia", "visa", "visit",
    "voce", "voi", "void", "von", "voor", "vous", "vue", "wait", "wales", "want", "wanted", "war", "warehouse",
    "waren", "was", "wasnt", "we", "web", "website", "wednesday", "week", "weeks", "weg", "weird", "well", "went",
    "were", "west", "what", "whatever", "whats", "when", "where", "whether", "which", "while", "who", "whom", "whos",
    "whose", "why", "whys", "wij", "will", "windows", "winter", "wir", "wird", "wish", "with", "within", "without",
    "woman", "wonderful", "wont", "word", "words", "work", "worker", "working", "world", "worried", "would", "write",
    "writing", "wrong", "wszyscy", "wurde", "wy", "xml", "y", "yall", "yaml", "yeah", "year", "years", "yep", "yes",
    "yesterday", "yet", "yo", "york", "you", "your", "yours", "youtube", "yup", "z", "ze", "zij", "zijn", "zip",
    "zonder", "zone", "zoom", "zu", "zum", "zur", "zusammen", "адрес", "был", "была", "вы", "где", "есть", "живу",
    "и", "или", "как", "мы", "не", "но", "он", "она", "они", "пожалуиста", "спасибо", "телефон", "ты", "хочу", "что",
    "это", "я", "انا", "على", "في", "لا", "ما", "من", "هذا", "هذه", "هل", "هو", "هي", "و", "आप", "और", "कया", "का",
    "की", "के", "नहीं", "में", "मेरा", "मेरी", "मेरे", "मैं", "यह", "वह", "से", "हूँ", "हूं", "है", "हैं",
];

/// The same, a space after each: a table of texts takes eight bytes more for each.
pub static JOINED: [u8; joined_length()] = joined();

const fn joined_length() -> usize {
    let (mut length, mut i) = (0, 0);
    while i < NOT_NAMES.len() {
        length += NOT_NAMES[i].len() + 1;
        i += 1;
    }
    length
}

const fn joined() -> [u8; joined_length()] {
    let mut joined = [b' '; joined_length()];
    let (mut at, mut i) = (0, 0);
    while i < NOT_NAMES.len() {
        let word = NOT_NAMES[i].as_bytes();
        joined.split_at_mut(at).1.split_at_mut(word.len()).0.copy_from_slice(word);
        at += word.len() + 1;
        i += 1;
    }
    joined
}
