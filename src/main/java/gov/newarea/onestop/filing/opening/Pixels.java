package gov.newarea.onestop.filing.opening;

/** The size of a picture, within what is looked at: a sheet of A0 at 300 dots per inch has 140 million pixels. */
record Pixels(long width, long height) {

    private static final long MOST = 150_000_000;
    private static final long LONGEST = 30_000;
    private static final int MILLION = 1_000_000;

    Pixels {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("negative size");
        }
    }

    /** @throws UnfitFile for a picture without pixels, or with too many */
    Pixels require() throws UnfitFile {
        if (width == 0 || height == 0) {
            throw new UnfitFile(Unfit.UNREADABLE);
        }
        if (width >= LONGEST || height >= LONGEST || count() > MOST) {
            throw new UnfitFile(Unfit.PIXELS, width + " × " + height, MOST / MILLION);
        }
        return this;
    }

    long count() {
        return width * height;
    }
}
