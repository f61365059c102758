// Messages to try. Every value is made up or reserved for documentation.

// In two parts, so that scanners of this repository don't take it for a live token.
const TOKEN = "ghp_" + "aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2";

/** `title` names the button, `text` fills the composer. Nothing is sent. */
export const EXAMPLES = [
  {
    title: "A charge I don't know",
    hint: "E-mail, card, token",
    text:
      "Hi, I was charged twice on card 4111 1111 1111 1111. My account is maria.lopez@example.com. " +
      `Our shop plug-in uses ${TOKEN}, in case that helps.`,
  },
  {
    title: "Book a fitting",
    hint: "Phone number",
    text: "Could I come in for a fitting on Thursday at 3 pm? Please call me on +1 202-555-0143 to confirm.",
  },
  {
    title: "Refund to my bank",
    hint: "IBAN",
    text: "Please send the refund for order 20771 to IBAN DE89 3704 0044 0532 0130 00. Is two days realistic?",
  },
  {
    title: "Error in my log",
    hint: "IP address, address with a password",
    text:
      "Checkout fails since this morning. From our log:\n" +
      "2026-11-20T09:14:07Z ERROR upstream 203.0.113.42 refused\n" +
      "retry via https://deploy:hunter2-staging@shop.example.com/api/v2/orders\n" +
      "What should we change?",
  },
];
