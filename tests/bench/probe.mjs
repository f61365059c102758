// What a library finds, in one small text: a speed says little without it. It is no measure of quality; that is another test.

/** Twelve values that a person would not want to send on, chosen before any library was tried on them. */
const PLANTED = {
  "name": "Jane Roe",
  "e-mail address": "jane.roe@example.com",
  "US phone number": "+1 202-555-0143",
  "German phone number": "+49 30 23125 042",
  "payment card": "4111 1111 1111 1111",
  "IBAN": "DE89 3704 0044 0532 0130 00",
  "US social security number": "123-45-6789",
  "NHS number": "943 476 5919",
  "IP address": "192.0.2.44",
  "password in an address": "postgres://app:Tr0ub4dor@db.example.com/orders",
  "JSON web token":
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
  "AWS key": "AKIAIOSFODNN7EXAMPLE",
};

const [name, email, usPhone, dePhone, card, iban, ssn, nhs, address, url, jwt, aws] = Object.values(PLANTED);

const text = `Hi, my name is ${name} and I have trouble with my account.
Please write to ${email} or call me on ${usPhone}.
In Germany my phone number is ${dePhone}.
I paid with the card ${card}, please send it back to my IBAN ${iban}.
My social security number is ${ssn}, and my NHS number is ${nhs}.
The last login was from the IP address ${address}, it says.
Our app connects to ${url} with the token ${jwt}
and the access key ${aws}, is that right?`;

/** Six that are nobody's: a number of an order, a length, a version, a time, an amount, pages. */
const HARMLESS = ["7421-8890", "3.5 mm", "10.2.1", "14:30", "1,299.00", "118 to 124"];

const [order, length, version, time, amount, pages] = HARMLESS;

const harmlessText = `Order ${order} has twelve parts of ${length} each.
Since we run version ${version} it stops every day at ${time}.
The total was ${amount}, as it says on pages ${pages} of the handbook.`;

/**
 * @param {(text: string) => unknown} touched what a library touches: ranges, or the text without it
 * @returns how many values any finding overlaps, and which are left
 */
export async function probe(touched) {
  const isIn = async (whole, values) => {
    const found = await touched(whole);
    // Where a library only gives a text back, a value that no longer stands there whole was overlapped by something.
    if (typeof found === "string") return values.map((value) => !found.includes(value));
    return values.map((value) => {
      const start = whole.indexOf(value);
      return found.some((range) => range.start < start + value.length && range.end > start);
    });
  };
  const planted = await isIn(text, Object.values(PLANTED));
  const harmless = await isIn(harmlessText, HARMLESS);
  return {
    found: planted.filter(Boolean).length,
    planted: planted.length,
    missed: Object.keys(PLANTED).filter((_, index) => !planted[index]),
    touched: harmless.filter(Boolean).length,
    harmless: harmless.length,
  };
}
