package gov.newarea.onestop.filing;

import org.springframework.stereotype.Component;

/** The drawers of a filing beside the file itself. */
@Component
record FileParts(
        Branches branches,
        Materials materials,
        Verdicts verdicts,
        Corrections corrections,
        Inspections inspections,
        Changes changes,
        Checklist checklist,
        CompanyNames names,
        Identities identities) {}
