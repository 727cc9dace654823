package gov.newarea.onestop.running;

/** One reason why the house does not open: the message {@code running.unsafe.<word>}, and what it speaks of. */
record StartupProblem(String word, String of) {

    StartupProblem(String word) {
        this(word, "");
    }

    @Override
    public String toString() {
        return StartupMessages.of("running.unsafe." + word, of);
    }
}
