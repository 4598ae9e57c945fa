//! The warehouse map against both systems' lists, and the procedure that adds a pair.

use b1_veeqo_mapping::exception::Side;
use b1_veeqo_mapping::warehouse::{
    AdditionStep, SapBin, SapWarehouse, StepOutcome, StepReport, VeeqoWarehouse, WarehouseProblem,
};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};

use AdditionStep::{Enable, Map, Sap, Veeqo};
use StepOutcome::{NotReached, Passed, Refused};

fn code(text: &str) -> WarehouseCode {
    WarehouseCode::new(text).unwrap()
}

fn id(number: i64) -> VeeqoWarehouseId {
    VeeqoWarehouseId::new(number).unwrap()
}

fn in_sap(text: &str) -> SapWarehouse {
    SapWarehouse {
        code: code(text),
        name: format!("Store {text}"),
        inactive: false,
        drop_ship: false,
        bins: false,
        default_bin: None,
    }
}

fn in_veeqo(number: i64) -> VeeqoWarehouse {
    VeeqoWarehouse { id: id(number), name: format!("Hall {number}"), deleted: false, fba: false }
}

fn bin(key: i64, warehouse: &str) -> SapBin {
    let code_text = format!("{warehouse}-A{key}");
    SapBin { key, code: code_text, warehouse: code(warehouse), inactive: false, receiving: false }
}

fn map() -> WarehouseMap {
    WarehouseMap::new([(code("MAIN"), id(7))]).unwrap()
}

fn texts(problems: &[WarehouseProblem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_usable_pair_has_no_problem_and_unmapped_warehouses_are_ignored() {
    let drop = SapWarehouse { drop_ship: true, ..in_sap("DROP") };
    let fba = VeeqoWarehouse { fba: true, ..in_veeqo(8) };
    assert_eq!(map().check(&[drop, in_sap("MAIN")], &[fba, in_veeqo(7)]), []);
}

#[test]
fn each_problem_is_found_on_both_sides() {
    let sap = SapWarehouse { inactive: true, drop_ship: true, bins: true, ..in_sap("MAIN") };
    let veeqo = VeeqoWarehouse { deleted: true, fba: true, ..in_veeqo(7) };
    let problems = map().check(&[sap], &[veeqo]);
    assert_eq!(
        texts(&problems),
        [
            "SAP warehouse MAIN (Store MAIN) is inactive; activate it or remove it from the map",
            "SAP warehouse MAIN (Store MAIN) is a drop-ship warehouse; map one that holds stock",
            "SAP warehouse MAIN (Store MAIN) uses bin locations without a default bin; set one",
            "Veeqo warehouse 7 (Hall 7) was deleted; restore it or remove it from the map",
            "Veeqo warehouse 7 (Hall 7) is fulfilled by the marketplace; map only your own",
        ]
    );
    let places: Vec<_> = problems.iter().map(|p| (p.side(), p.subject(), p.refuses_start())).collect();
    let (sap, veeqo) = ((Side::Sap, "MAIN".to_owned()), (Side::Veeqo, "7".to_owned()));
    let expected = [(&sap, true), (&sap, true), (&sap, false), (&veeqo, true), (&veeqo, true)];
    assert_eq!(places, expected.map(|((side, subject), refuses)| (*side, subject.clone(), refuses)));
}

#[test]
fn unknown_warehouses_name_a_near_miss() {
    assert_eq!(
        texts(&map().check(&[in_sap("Main")], &[])),
        [
            "SAP has no warehouse MAIN; did you mean Main?",
            "Veeqo has no warehouse 7; copy the id from the warehouse's page",
        ]
    );
    let problems = map().check(&[], &[in_veeqo(7)]);
    assert_eq!(texts(&problems), ["SAP has no warehouse MAIN; create it or correct the map"]);
}

#[test]
fn equal_names_are_warnings_however_they_are_written() {
    let sap = [SapWarehouse { name: "store  main".to_owned(), ..in_sap("02") }, in_sap("MAIN")];
    let veeqo = [in_veeqo(7), VeeqoWarehouse { name: " HALL 7".to_owned(), ..in_veeqo(8) }];
    let problems = map().check(&sap, &veeqo);
    assert_eq!(
        texts(&problems),
        [
            "SAP warehouses MAIN and 02 are both called Store MAIN; rename one",
            "Veeqo warehouses 7 and 8 are both called Hall 7; rename one",
        ]
    );
    assert!(problems.iter().all(|problem| !problem.refuses_start()));
    let gone = [in_veeqo(7), VeeqoWarehouse { deleted: true, ..veeqo[1].clone() }];
    let inactive = [in_sap("MAIN"), SapWarehouse { inactive: true, ..sap[0].clone() }];
    assert_eq!(map().check(&inactive, &gone), []);
    let nameless = |warehouse| VeeqoWarehouse { name: " ".to_owned(), ..warehouse };
    assert_eq!(map().check(&[in_sap("MAIN")], &[nameless(in_veeqo(7)), nameless(in_veeqo(8))]), []);
}

#[test]
fn a_map_that_names_contradict_is_a_warning() {
    let veeqo = [in_veeqo(7), VeeqoWarehouse { name: "Store Main".to_owned(), ..in_veeqo(8) }];
    let problems = map().check(&[in_sap("MAIN")], &veeqo);
    assert_eq!(
        texts(&problems),
        [
            "SAP warehouse MAIN (Store MAIN) is mapped to Veeqo 7 (Hall 7), but Veeqo 8 bears its name; check the map"
        ]
    );
    assert!(!problems[0].refuses_start());
}

#[test]
fn default_bins_are_checked_where_bins_are_known() {
    let sap = SapWarehouse { bins: true, default_bin: Some(3), ..in_sap("MAIN") };
    let fault = |bins: &[SapBin]| texts(&map().check_bins(std::slice::from_ref(&sap), bins)).pop();
    assert_eq!(fault(&[bin(3, "MAIN")]), None);
    let cases = [
        (vec![], "3, which does not exist"),
        (vec![SapBin { inactive: true, ..bin(3, "MAIN") }], "MAIN-A3, which is inactive"),
        (
            vec![SapBin { receiving: true, ..bin(3, "MAIN") }],
            "MAIN-A3, which is a receiving bin, from which nothing is delivered",
        ),
        (vec![bin(3, "02")], "02-A3, which belongs to warehouse 02"),
    ];
    for (bins, text) in cases {
        let expected = format!("SAP warehouse MAIN (Store MAIN) has the default bin {text}; set another");
        assert_eq!(fault(&bins), Some(expected));
    }
    let without = SapWarehouse { bins: false, ..sap.clone() };
    assert_eq!(map().check_bins(&[without], &[]), []);
}

fn outcomes(steps: &[StepReport]) -> Vec<(AdditionStep, StepOutcome)> {
    steps.iter().map(|report| (report.step, report.outcome)).collect()
}

#[test]
fn a_pair_is_added_once_sap_and_then_veeqo_have_confirmed_it() {
    let sap = SapWarehouse { bins: true, ..in_sap("02") };
    let addition = map().add(code("02"), id(8)).unwrap();
    assert_eq!(
        outcomes(&addition.steps()),
        [(Map, Passed), (Sap, NotReached), (Veeqo, NotReached), (Enable, NotReached)]
    );
    let addition = addition.sap(&[in_sap("MAIN"), sap], None).unwrap();
    let addition = addition.veeqo(&[in_veeqo(7), in_veeqo(8)]).unwrap();
    let (enlarged, steps) = addition.enable();
    assert_eq!((enlarged.sap(id(8)), enlarged.veeqo(&code("MAIN"))), (Some(&code("02")), Some(id(7))));
    assert_eq!(outcomes(&steps), AdditionStep::ALL.map(|step| (step, Passed)));
    let warnings: Vec<_> = steps[1].reasons.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["SAP warehouse 02 (Store 02) uses bin locations without a default bin; set one"]);
}

#[test]
fn a_mapped_warehouse_is_refused_before_either_side_is_asked() {
    let error = map().add(code("MAIN"), id(8)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "SAP warehouse MAIN and Veeqo warehouse 8 were not paired: SAP warehouse MAIN is mapped twice, to Veeqo 7 \
         and to Veeqo 8; keep one entry"
    );
    assert!(map().add(code("02"), id(7)).is_err());
    let expected = [(Map, Refused), (Sap, NotReached), (Veeqo, NotReached), (Enable, NotReached)];
    assert_eq!(outcomes(&error.steps()), expected);
}

#[test]
fn what_sap_refuses_is_never_asked_of_veeqo() {
    let add = || map().add(code("02"), id(8)).unwrap();
    let listed = [SapWarehouse { inactive: true, drop_ship: true, ..in_sap("02") }];
    let error = add().sap(&listed, None).unwrap_err();
    assert_eq!(
        error.to_string(),
        "SAP warehouse 02 and Veeqo warehouse 8 were not paired: SAP warehouse 02 (Store 02) is inactive; activate \
         it or remove it from the map; also, SAP warehouse 02 (Store 02) is a drop-ship warehouse; map one that \
         holds stock"
    );
    let expected = [(Map, Passed), (Sap, Refused), (Veeqo, NotReached), (Enable, NotReached)];
    assert_eq!(outcomes(&error.steps()), expected);
    assert!(add().sap(&[], Some(&[])).is_err());
}

#[test]
fn veeqo_refuses_last_and_a_bad_bin_only_warns() {
    let add = || map().add(code("02"), id(8)).unwrap();
    let sap = SapWarehouse { bins: true, default_bin: Some(3), ..in_sap("02") };
    let asked = add().sap(std::slice::from_ref(&sap), Some(&[])).unwrap();
    assert_eq!(asked.steps()[1].reasons.len(), 1);
    for listed in [vec![], vec![VeeqoWarehouse { fba: true, ..in_veeqo(8) }]] {
        let error = asked.clone().veeqo(&listed).unwrap_err();
        let expected = [(Map, Passed), (Sap, Passed), (Veeqo, Refused), (Enable, NotReached)];
        assert_eq!(outcomes(&error.steps()), expected);
        assert!(!error.to_string().contains("bin"), "warnings are no reason: {error}");
    }
    let named = |name: &str, number| VeeqoWarehouse { name: name.to_owned(), ..in_veeqo(number) };
    let crossed = asked.veeqo(&[named("Store 02", 9), named("Yard", 8)]).unwrap();
    assert!(crossed.steps()[2].reasons[0].to_string().ends_with("but Veeqo 9 bears its name; check the map"));
}
