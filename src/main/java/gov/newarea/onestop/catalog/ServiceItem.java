package gov.newarea.onestop.catalog;

import gov.newarea.onestop.Localized;
import java.util.List;

/**
 * A government service item (政务服务事项), the unit one department decides.
 *
 * @param department the code of the organ of 2016 that holds the power; who acts on a day is {@code Departments.acting}
 * @param predecessors items whose result must be there before this one is decided
 * @param optional whether the applicant may leave it out
 * @param inspection whether a site inspection is part of the review
 * @param assignsCode whether its grant assigns the organisation code of an enterprise
 * @param registers whether its grant is a registration (登记) and no licence (许可): its letters say so
 * @param certificate the kind of certificate a grant yields, empty where none
 */
public record ServiceItem(
        String code,
        Localized name,
        Localized summary,
        String department,
        String power,
        List<String> basis,
        List<Localized> conditions,
        Limit limit,
        List<MaterialNeed> materials,
        List<String> predecessors,
        boolean optional,
        boolean inspection,
        boolean assignsCode,
        boolean registers,
        String certificate,
        Localized fee) {}
