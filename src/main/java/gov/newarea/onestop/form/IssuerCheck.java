package gov.newarea.onestop.form;

import java.util.Optional;

/** What the issuer of certificates knows of an answer: whether a code is in order, and whether a text can be printed. */
public interface IssuerCheck {

    /**
     * The fault of a unified social credit code under GB 32100; empty if it conforms or is recorded as in use.
     *
     * @return {@code length}, {@code lower-case}, {@code charset}, {@code registrar}, {@code kind}, {@code division},
     *     {@code organisation-check} or {@code check-character}
     */
    Optional<String> codeFault(String code);

    /** The characters for which no typeface of the papers has a glyph, each once; empty if the text can be printed. */
    String unprintable(String text);

    /** Accepts everything; for forms of which no certificate is made. */
    IssuerCheck NONE = new IssuerCheck() {
        @Override
        public Optional<String> codeFault(String code) {
            return Optional.empty();
        }

        @Override
        public String unprintable(String text) {
            return "";
        }
    };
}
