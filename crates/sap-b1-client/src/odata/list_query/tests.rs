use super::*;
use crate::odata::apply::Aggregate;
use crate::odata::filter::Comparison;
use crate::odata::term::Term;
use ServiceLayerVersion::{V1, V2};

#[test]
fn options_stand_in_a_fixed_order_and_only_where_set() {
    assert_eq!(ListQuery::new().to_text(V2), "");
    let query = ListQuery::new()
        .with_total()
        .top(3)
        .skip(1)
        .order_by_descending("DocDate")
        .order_by("DocEntry")
        .filter(Filter::eq("A", 1))
        .filter(Filter::eq("B", "x&y").or(Filter::eq("C", 2)))
        .expand(Expand::select("BusinessPartner", ["CardCode", "CardName"]))
        .expand(Expand::all("SalesPerson"))
        .select(["DocEntry"]);
    assert_eq!(
        query.to_text(V2),
        "$select=DocEntry&$expand=BusinessPartner($select=CardCode,CardName),SalesPerson\
         &$filter=A eq 1 and ((B eq 'x&y') or (C eq 2))&$orderby=DocDate desc,DocEntry&$top=3&$skip=1&$count=true"
    );
    assert!(query.to_query(V2).as_str().contains("'x%26y'"));
    let sums = ListQuery::new().apply(Apply::aggregate([Aggregate::sum("DocTotal", "Total")]));
    assert_eq!(sums.to_text(V2), "$apply=aggregate(DocTotal with sum as Total)");
}

#[test]
fn v1_has_its_own_words() {
    let query = ListQuery::new()
        .with_total()
        .select(["ClgCode", "ActivityProperty"])
        .expand(Expand::select("Activities", ["ActivityProperty"]))
        .order_by_descending("ActivityProperty")
        .filter(Filter::contains("Notes", "x").and(Filter::ne("ActivityProperty", "cn_Task")));
    assert_eq!(
        query.to_text(V1),
        "$select=ClgCode,Activity&$expand=Activities($select=Activity)\
         &$filter=substringof('x',Notes) and Activity ne 'cn_Task'&$orderby=Activity desc&$inlinecount=allpages"
    );
    let sums = Apply::filter(Filter::contains("Notes", "x"))
        .group_by(["ActivityProperty"], [Aggregate::count_distinct("ActivityProperty", "Kinds")]);
    assert_eq!(
        ListQuery::new().apply(sums).to_text(V1),
        "$apply=filter(substringof('x',Notes))/groupby((Activity),aggregate(Activity with countdistinct as Kinds))"
    );
}

#[test]
fn what_the_server_cannot_do_is_refused_with_a_remedy() {
    let plain = |filter| ListQuery::new().filter(filter).check_plain();
    let inside = plain(!Filter::eq("DocumentLines/ItemCode", "A").or(Filter::eq("A", 1))).unwrap_err();
    assert!(inside.to_string().contains("'DocumentLines/ItemCode'"), "{inside}");
    let sum = Term::of("DocTotal").minus(Term::of("PaidToDate"));
    let sum = plain(Filter::compare(sum, Comparison::Greater, Term::value(0))).unwrap_err();
    assert!(sum.to_string().contains("'DocTotal sub PaidToDate' calculates"), "{sum}");
    assert!(ListQuery::new().apply(Apply::filter(Filter::eq("A/B", 1))).check_plain().is_err());
    assert!(plain(Filter::compare(Term::of("A"), Comparison::Less, Term::of("B"))).is_ok());

    let filtered = ListQuery::new().filter(Filter::eq("A", 1));
    assert!(filtered.check_single().unwrap_err().to_string().starts_with("$filter means nothing here"));
    assert!(ListQuery::new().with_total().check_single().is_err());
    assert!(filtered.with_total().expand(Expand::all("X")).check_walk().is_ok());
    for query in [ListQuery::new().top(1), ListQuery::new().skip(1), ListQuery::new().order_by("A")] {
        assert!(query.check_walk().is_err() && query.check_single().is_err());
    }
}
