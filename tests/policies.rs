//! The policies that come with the package, the demo's and the README's: what a reader copies has to be right.

use std::path::{Path, PathBuf};

use hushgate::detect::Detector;
use hushgate::policy::{Policy, warnings};

fn ready() -> Vec<(PathBuf, Policy)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg-template/policies");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let policy = Policy::from_json(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path, policy)
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn every_ready_policy_is_valid_and_leaves_nothing_to_warn_of() {
    let ready = ready();
    let names: Vec<_> = ready.iter().map(|(path, _)| path.file_stem().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["california", "full-eu", "health", "internal-help-desk", "minimal-eu"]);
    for (path, policy) in &ready {
        assert_eq!(warnings(policy, &Detector::new()), [], "{}", path.display());
        assert!(!policy.jurisdictions.is_empty() && policy.custom.is_empty(), "{}", path.display());
    }
}

#[test]
fn every_ready_policy_is_whole_in_each_of_its_languages() {
    for (path, policy) in ready() {
        assert!(!policy.texts.is_empty());
        for (locale, _) in &policy.texts {
            let mut ids: Vec<String> = policy.recipients.iter().map(|r| format!("recipients.{}.name", r.id)).collect();
            for purpose in &policy.purposes {
                ids.extend(["title", "refusalEffect"].map(|field| format!("purposes.{}.{field}", purpose.id)));
            }
            for id in ids {
                assert!(policy.text(locale, &id).is_some(), "{}: {locale} lacks {id}", path.display());
            }
        }
    }
}

#[test]
fn the_demos_policy_is_valid() {
    Policy::from_json(include_str!("../www/policy.json")).unwrap();
}
