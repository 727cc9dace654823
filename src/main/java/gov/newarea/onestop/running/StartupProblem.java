package gov.newarea.onestop.running;

/** One reason to refuse the start: the message {@code running.unsafe.<code>} and its argument. */
record StartupProblem(String code, String argument) {

    StartupProblem(String code) {
        this(code, "");
    }

    @Override
    public String toString() {
        return StartupMessages.of("running.unsafe." + code, argument);
    }
}
