package gov.newarea.onestop.running;

/** One reason why the house does not open: the message {@code running.unsafe.<word>}, and what it speaks of. */
record Cause(String word, String of) {

    Cause(String word) {
        this(word, "");
    }

    @Override
    public String toString() {
        return StartWords.of("running.unsafe." + word, of);
    }
}
