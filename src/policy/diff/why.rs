//! The differences that there can be between two policies, and which way each goes.

/// Which way a single difference goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It shows more, or could, or to somebody else.
    Wider,
    /// It shows less.
    Narrower,
    /// It shows the same in other words.
    Neither,
}

macro_rules! whys {
    ($($variant:ident $code:literal $effect:ident $meaning:literal;)*) => {
        /// What is different.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Why { $(#[doc = $meaning] $variant),* }

        impl Why {
            /// Every one, with what it means.
            pub const ALL: &[(Why, &str)] = &[$((Why::$variant, $meaning)),*];

            /// The stable code, in kebab-case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Why::$variant => $code),* }
            }

            /// Which way it goes.
            pub const fn effect(self) -> Effect {
                match self { $(Why::$variant => Effect::$effect),* }
            }
        }
    };
}

whys! {
    ControllerChanged "controller-changed" Wider "Somebody else answers for it, or from another country.";
    JurisdictionRemoved "jurisdiction-removed" Wider "A law no longer counts.";
    JurisdictionAdded "jurisdiction-added" Narrower "A further law counts.";
    Wording "wording" Neither "The words that people are shown are different.";

    NewPurpose "new-purpose" Wider "The purpose is new.";
    NewRecipient "new-recipient" Wider "The recipient is new for this purpose.";
    NewCategory "new-category" Wider "The purpose did not use this kind of data.";
    PurposeRemoved "purpose-removed" Narrower "The purpose is gone.";
    RecipientRemoved "recipient-removed" Narrower "The recipient gets nothing for this purpose any longer.";
    CategoryRemoved "category-removed" Narrower "The purpose no longer uses this kind of data.";
    CategoryNarrower "category-narrower" Narrower "The purpose uses only a part of this kind of data.";

    BasisChanged "basis-changed" Wider "It rests on another legal basis.";
    SaleLikeNow "sale-like-now" Wider "It counts as selling, sharing or targeting.";
    NoLongerSaleLike "no-longer-sale-like" Wider "It no longer counts as selling, sharing or targeting: an opt-out signal no longer stops it.";
    NewAutomatedDecision "new-automated-decision" Wider "Something is decided about people without people.";
    NoAutomatedDecision "no-automated-decision" Narrower "Nothing is decided about people without people any longer.";
    EssentialNow "essential-now" Wider "There is no switch for it any longer.";
    NotEssential "not-essential" Narrower "There is a switch for it.";
    RequiredNow "required-now" Wider "The purpose can't be served without this kind of data.";
    OptionalNow "optional-now" Wider "It was sent as a placeholder because it was needed; who agrees now sends the value.";
    LessRequired "less-required" Narrower "The purpose can be served without this kind of data.";
    NewCountry "new-country" Wider "It goes to a country to which it did not go, or nobody says to which.";
    FewerCountries "fewer-countries" Narrower "It goes to fewer countries.";
    SafeguardChanged "safeguard-changed" Wider "Something else protects it in another country.";
    LongerRetention "longer-retention" Wider "It may be kept longer.";
    ShorterRetention "shorter-retention" Narrower "It is kept for a shorter time.";
    LongerGrant "longer-grant" Wider "A grant lasts longer.";
    ShorterGrant "shorter-grant" Narrower "A grant lasts for a shorter time.";

    RecipientChanged "recipient-changed" Wider "The recipient has another name, class or role.";
    PlaceholdersOff "placeholders-off" Wider "The recipient gets values where it got placeholders.";
    PlaceholdersOn "placeholders-on" Narrower "The recipient gets placeholders where it got values.";
    HonoursPurposesOff "honours-purposes-off" Wider "The recipient no longer keeps purposes apart.";
    HonoursPurposesOn "honours-purposes-on" Narrower "The recipient keeps purposes apart.";

    TierLower "tier-lower" Wider "This kind of data gets less protection.";
    TierHigher "tier-higher" Narrower "This kind of data gets more protection.";
    OperatorLaxer "operator-laxer" Wider "An operator shows more, or something else.";
    OperatorStricter "operator-stricter" Narrower "An operator shows less.";
    ThresholdHigher "threshold-higher" Wider "Findings count only if they are surer.";
    ThresholdLower "threshold-lower" Narrower "Findings count that are less sure.";
    AllowWider "allow-wider" Wider "More texts are never findings.";
    AllowNarrower "allow-narrower" Narrower "Fewer texts are never findings.";
    RecognizerRemoved "recognizer-removed" Wider "A pattern of the controller's is gone, or less sure.";
    RecognizerAdded "recognizer-added" Wider "A pattern of the controller's is new, or surer: what it finds counted as something else, or as nothing.";
}
