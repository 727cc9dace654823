package gov.newarea.onestop.catalog;

/** A material one item asks for, and how strictly. */
public record MaterialNeed(String material, Necessity necessity) {
    /** Whether a material must be there (材料必要性): 必要, 非必要, 容缺后补. */
    public enum Necessity {
        REQUIRED,
        OPTIONAL,
        MAY_FOLLOW
    }
}
