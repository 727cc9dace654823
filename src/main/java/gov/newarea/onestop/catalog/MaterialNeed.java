package gov.newarea.onestop.catalog;

/** A material that an item needs, and how strictly. */
public record MaterialNeed(String material, Necessity necessity) {
    /** How necessary a material is (材料必要性): 必要, 非必要, 容缺后补. */
    public enum Necessity {
        REQUIRED,
        OPTIONAL,
        MAY_FOLLOW
    }
}
