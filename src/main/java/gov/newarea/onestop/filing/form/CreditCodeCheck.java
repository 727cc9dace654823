package gov.newarea.onestop.filing.form;

/** Whether a unified social credit code is well formed by GB 32100, check character included. */
@FunctionalInterface
public interface CreditCodeCheck {

    boolean valid(String code);
}
