package gov.newarea.onestop.catalog;

/** A material that an item needs, and how strictly. */
public record MaterialNeed(String material, Necessity necessity) {
    /** Whether a material must be there (材料必要性), the strictest first: 必要, 容缺后补, 非必要. */
    public enum Necessity {
        REQUIRED,
        MAY_FOLLOW,
        OPTIONAL
    }

    MaterialNeed stricter(MaterialNeed other) {
        return necessity.compareTo(other.necessity) <= 0 ? this : other;
    }
}
