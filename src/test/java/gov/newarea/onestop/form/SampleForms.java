package gov.newarea.onestop.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Complete, valid answers with invented people; the dates are relative to the given day. */
public final class SampleForms {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final String ZHANG_SAN = idNumber("220102198503150", 17);
    public static final String LI_SI = idNumber("220104199007080", 25);
    public static final String WANG_WU = idNumber("220103198811220", 31);

    private SampleForms() {}

    /** 长春北湖光电科技有限公司: two natural shareholders, one director, one supervisor; valid on 2 March 2026. */
    public static Map<String, Object> company() {
        return company("北湖光电", DAY);
    }

    /** The same company under a trade name with a Han character beyond the basic plane. */
    public static Map<String, Object> rareCompany() {
        return company("𠮷祥光电", DAY);
    }

    /** The company with the given trade name and dates that are valid on the day. */
    public static Map<String, Object> company(String tradeName, LocalDate today) {
        var form = new LinkedHashMap<String, Object>();
        form.put(
                "name",
                map(
                        "nameMode",
                        "SELF_DECLARED",
                        "nameRegion",
                        "长春",
                        "nameTradeName",
                        tradeName,
                        "nameIndustry",
                        "科技",
                        "nameForm",
                        "YXGS"));
        form.put(
                "address",
                map(
                        "domicile",
                        address(),
                        "newAreaZone",
                        "BH",
                        "postalCode",
                        "130102",
                        "phone",
                        "0431-81234567",
                        "premisesTitle",
                        "RENT",
                        "premisesOwner",
                        "长春新区科创有限公司",
                        "premisesArea",
                        "320.5",
                        "leaseTo",
                        today.plusYears(3).toString(),
                        "premisesUse",
                        "OFFICE",
                        "businessPlaceSame",
                        "Y"));
        form.put(
                "capital",
                map(
                        "companyType",
                        "1130",
                        "capital",
                        "100",
                        "capitalCurrency",
                        "CNY",
                        "capitalPaid",
                        "60",
                        "copies",
                        "1"));
        form.put(
                "scope",
                map(
                        "mainTrade",
                        "6513",
                        "otherTrades",
                        List.of(map("code", "7320")),
                        "generalItems",
                        List.of(map("item", "软件开发"), map("item", "光电子器件销售"))));
        form.put("term", map("termKind", "LONG"));
        form.put(
                "legalRep",
                person(
                        "张三",
                        ZHANG_SAN,
                        "13904310001",
                        "post",
                        "DIRECTOR",
                        "produced",
                        "ELECT",
                        "email",
                        "zhangsan@example.cn",
                        "verified",
                        "true",
                        "noBar",
                        "true"));
        form.put(
                "officers",
                map(
                        "boardMode",
                        "ONE",
                        "supervisorMode",
                        "ONE",
                        "employees",
                        "12",
                        "officers",
                        List.of(
                                officer("张三", ZHANG_SAN, "13904310001", "DIRECTOR", "ELECT"),
                                officer("王五", WANG_WU, "13904310003", "SUPERVISOR", "ELECT"),
                                officer("李四", LI_SI, "13904310002", "MANAGER", "HIRE")),
                        "noBar",
                        "true"));
        form.put(
                "shareholders",
                map(
                        "shareholders",
                        List.of(
                                shareholder("张三", ZHANG_SAN, "60", paid("60", today)),
                                shareholder("李四", LI_SI, "40", due("40", today.plusYears(2))))));
        form.put("finance", person("李四", LI_SI, "13904310002", "qualification", "ACCOUNTANT"));
        form.put("liaison", person("李四", LI_SI, "13904310002"));
        form.put(
                "tax",
                map(
                        "accounting",
                        "INDEP",
                        "employeesPlanned",
                        "12",
                        "foreignEmployees",
                        "0",
                        "accountingStandard",
                        "SME",
                        "bookkeeping",
                        "SELF",
                        "vatType",
                        "SMALL",
                        "invoiceNeed",
                        List.of("NORMAL", "E"),
                        "fundDeposit",
                        "Y",
                        "sealPlan",
                        List.of("MAIN", "FIN")));
        form.put(
                "agent",
                person(
                        "李四",
                        LI_SI,
                        "13904310002",
                        "agentKind",
                        "DESIGNATED",
                        "powers",
                        List.of("CHECK", "FIX_FORM", "COLLECT"),
                        "validFrom",
                        today.toString(),
                        "validTo",
                        today.plusDays(90).toString()));
        form.put(
                "declaration",
                map(
                        "truth",
                        "true",
                        "capitalCommit",
                        "true",
                        "publishConsent",
                        "true",
                        "signers",
                        List.of(signer("张三", "LEGAL_REP", today), signer("李四", "SHAREHOLDER", today))));
        form.put("beneficialOwner", map("exempt", "N", "owners", List.of(owner("张三", ZHANG_SAN), owner("李四", LI_SI))));
        return form;
    }

    /** A restaurant of a company that has its licence, with the answers about tobacco. Valid on 2 March 2026. */
    public static Map<String, Object> restaurant() {
        return restaurant(DAY);
    }

    /** The restaurant with dates that are valid on the day. */
    public static Map<String, Object> restaurant(LocalDate today) {
        var form = new LinkedHashMap<String, Object>();
        form.put(
                "applicant",
                map(
                        "creditCode",
                        "91350100M000100Y43",
                        "name",
                        "长春松花餐饮管理有限公司",
                        "legalRep",
                        contact("张三", ZHANG_SAN, "13904310001"),
                        "phone",
                        "13904310001"));
        form.put(
                "premises",
                map(
                        "shopName",
                        "松花小馆",
                        "address",
                        address(),
                        "area",
                        "186.5",
                        "use",
                        "COMMERCIAL",
                        "title",
                        "RENT",
                        "leaseTo",
                        today.plusYears(2).toString(),
                        "seats",
                        "48"));
        var manager = contact("李四", LI_SI, "13904310002");
        manager.put("trainedOn", today.minusMonths(2).toString());
        form.put(
                "food",
                map(
                        "businessType",
                        "CATERING",
                        "scale",
                        "SMALL",
                        "items",
                        List.of("HOT", "DRINKS"),
                        "staff",
                        "9",
                        "manager",
                        manager));
        form.put(
                "signboard",
                map(
                        "text",
                        "松花小馆",
                        "width",
                        "4.2",
                        "height",
                        "0.9",
                        "position",
                        "DOOR",
                        "material",
                        "铝塑板",
                        "lighting",
                        "INNER"));
        form.put(
                "fire",
                map(
                        "floors",
                        "1",
                        "area",
                        "186.5",
                        "exits",
                        "2",
                        "sprinklers",
                        "true",
                        "alarm",
                        "true",
                        "responsible",
                        map("name", "张三", "mobile", "13904310001")));
        form.put("tobacco", map("wanted", "true", "form", "SHELF", "distance", "120", "noSchool", "true"));
        form.put(
                "declaration",
                map(
                        "truth",
                        "true",
                        "noOpenBefore",
                        "true",
                        "shareConsent",
                        "true",
                        "signature",
                        "张三",
                        "signedAt",
                        today.toString()));
        return form;
    }

    /** An identity number with a correct check character: GB 11643. */
    public static String idNumber(String regionAndBirth, int sequence) {
        var body = (regionAndBirth + "%02d".formatted(sequence)).substring(0, 17);
        return body + IdNumber.checkCharacter(body);
    }

    public static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> address() {
        return map(
                "province",
                "吉林省",
                "city",
                "长春市",
                "county",
                "220103",
                "street",
                "奋进街道",
                "road",
                "北湖大街",
                "number",
                "1188号3层301室");
    }

    private static Map<String, Object> contact(String name, String idNumber, String mobile) {
        return map("name", name, "idType", "10", "idNumber", idNumber, "mobile", mobile);
    }

    private static Map<String, Object> person(String name, String idNumber, String mobile, Object... more) {
        var person = contact(name, idNumber, mobile);
        person.put("nationality", "CHN");
        person.putAll(map(more));
        return person;
    }

    private static Map<String, Object> officer(
            String name, String idNumber, String mobile, String post, String produced) {
        return person(name, idNumber, mobile, "post", post, "produced", produced, "termYears", "3");
    }

    private static Map<String, Object> paid(String part, LocalDate on) {
        return map("method", "CASH", "part", part, "dueDate", on.toString(), "paid", "true");
    }

    private static Map<String, Object> due(String part, LocalDate on) {
        return map("method", "CASH", "part", part, "dueDate", on.toString());
    }

    private static Map<String, Object> shareholder(
            String name, String idNumber, String amount, Map<String, Object> contribution) {
        return map(
                "kind",
                "NATURAL",
                "name",
                name,
                "idType",
                "10",
                "idNumber",
                idNumber,
                "address",
                "长春市宽城区",
                "amount",
                amount,
                "contributions",
                List.of(contribution));
    }

    private static Map<String, Object> owner(String name, String idNumber) {
        return map("name", name, "nationality", "CHN", "idType", "10", "idNumber", idNumber, "controlKind", "SHARE");
    }

    private static Map<String, Object> signer(String name, String capacity, LocalDate today) {
        return map("name", name, "capacity", capacity, "signature", name, "signedAt", today.toString());
    }
}
