package gov.newarea.onestop.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import gov.newarea.onestop.Localized;
import java.util.List;

/**
 * A kind of material: where it comes from, what it may look like, why it may be found unfit.
 *
 * @param origin how it gets into the file: uploaded, made from the form, or fetched from a register
 * @param blankFields what its blank form asks for; empty where there is none
 * @param maxMegabytes the largest file accepted, in MB
 */
@JsonIgnoreProperties("grade") // in files of operators; who looked at a material decides its grade now
public record MaterialType(
        String key,
        Localized name,
        Localized note,
        String source,
        Origin origin,
        List<String> formats,
        int maxMegabytes,
        boolean blankForm,
        List<Localized> blankFields,
        String basis,
        List<RejectReason> reasons) {

    /** How a material gets into the file. */
    public enum Origin {
        UPLOADED,
        GENERATED,
        SHARED
    }
}
