package openings.portal.page;

import java.util.List;

/** What the page on the method shows besides its fixed texts. */
public record MethodPage(Frame frame, List<String> checks, List<Version> versions) {
    /** Of the program, a taxonomy or a model. */
    public record Version(String name, String version) {}
}
