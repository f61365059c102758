// Words for what the gate says. What isn't listed gets a name made from its code.

/** How findings look: the icon, and the underline and tint of `[data-group]` in chat.css. */
const GROUPS = {
  credential: "secret",
  financial: "money", government: "money",
  network: "network", device: "network", vehicle: "network",
  health: "sensitive", demographic: "sensitive",
  person: "you", contact: "you", location: "you", online: "you",
};

/** Where the last part of the type, with its underscores as spaces, isn't how people say it. */
const TYPES = {
  "contact.email": "E-mail",
  "financial.payment_card": "Card",
  "government.us_ssn": "US social security number",
  "network.ipv4": "IP address",
  "network.ipv6": "IP address",
  "credential.jwt": "Sign-in token",
  "credential.url_credentials": "Password in a web address",
};

/** Keyed by category, as the object of a sentence: "The bot can see …". */
const CATEGORIES = {
  person: "names",
  contact: "contact details",
  location: "places and addresses",
  government: "ID numbers",
  financial: "card and bank details",
  health: "health details",
  credential: "passwords and keys",
  network: "network addresses",
  device: "device identifiers",
  vehicle: "vehicle identifiers",
  online: "user names and profiles",
  date: "dates",
  demographic: "details of who you are",
  org: "identifiers of an organisation",
  custom: "details this shop asked to protect",
};

/** Parts of type names that aren't written in lower case. */
const WRITTEN = { aws: "AWS", github: "GitHub", gitlab: "GitLab", iban: "IBAN", bic: "BIC", jwt: "JWT", mac: "MAC", id: "ID", ip: "IP", imei: "IMEI", vin: "VIN", nhs: "NHS", vat: "VAT", uk: "UK", us: "US", eu: "EU", url: "URL", api: "API", ssh: "SSH" };

export function groupOf(category) {
  return GROUPS[category] ?? "other";
}

/** "Card", "US bank account". */
export function typeName(type) {
  if (TYPES[type]) return TYPES[type];
  const words = type.slice(type.lastIndexOf(".") + 1).split("_")
    .map((word) => WRITTEN[word] ?? word)
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same inside a sentence: "card", "IBAN", "e-mail". */
export function typeWords(type) {
  const name = typeName(type);
  const first = name.split(" ")[0];
  return /[A-Z].*[A-Z]/.test(first) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "card and bank details". A policy may name a type in place of a category. */
export function categoryWords(category) {
  return CATEGORIES[category] ?? typeWords(category);
}

/** Whether the person is asked about a finding. */
export function isAsked({ reason }) {
  return reason === "ASK" || reason === "ASK_EXPLICIT";
}

/** What will happen to a finding, read off the verdict: a stable name for styling, and plain words. */
export function outcome(finding) {
  if (finding.reason === "NEVER_SEND_CLASS") return { name: "removed", words: "removed, always" };
  if (isAsked(finding)) return { name: "ask", words: "asks first" };
  switch (finding.action) {
    case "pass":
      return { name: "pass", words: finding.reason === "CONSENT_GRANTED" ? "shared, as you chose" : "sent as typed" };
    case "generalise":
      return { name: "partly", words: "partly hidden" };
    case "pseudonymise":
      return { name: "placeholder", words: finding.placeholder ? "placeholder" : "partly hidden" };
    default:
      return { name: "removed", words: "removed" };
  }
}

/** A consent state as three things a person can tell apart. */
export function choiceOf(state) {
  if (state === "granted") return "shared";
  if (state === "unknown" || state === "requested") return "unknown";
  return "hidden";
}

export function joined(words) {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(words);
}

export function counted(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
