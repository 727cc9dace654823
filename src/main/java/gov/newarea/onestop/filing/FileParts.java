package gov.newarea.onestop.filing;

import org.springframework.stereotype.Component;

/** Groups the tables of a filing. */
@Component
record FileParts(
        Branches branches,
        MaterialTable materials,
        Originals originals,
        Verdicts verdicts,
        Corrections corrections,
        Inspections inspections,
        Changes changes,
        Checklist checklist,
        CompanyNames names,
        Identities identities) {}
