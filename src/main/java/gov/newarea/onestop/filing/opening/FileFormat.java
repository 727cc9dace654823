package gov.newarea.onestop.filing.opening;

/** The formats of materials. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OFD("application/ofd", "ofd");

    private final String contentType;
    private final String ending;

    FileFormat(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /** The ending of names of such files, without its dot. */
    public String ending() {
        return ending;
    }
}
