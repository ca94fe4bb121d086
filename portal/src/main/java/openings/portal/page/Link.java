package openings.portal.page;

import java.util.List;
import openings.contract.code.Nuts;
import openings.portal.view.Groups;
import openings.portal.view.Names;

/**
 * A text that leads somewhere.
 *
 * @param address complete, with the language; empty where the text leads nowhere
 */
public record Link(String text, String address) {
    /** A text that leads nowhere. */
    static Link none(String text) {
        return new Link(text, "");
    }

    /** The major groups of ISCO-08 in a country. */
    static List<Link> toMajorGroups(Frame frame, Nuts country) {
        Names names = new Names(frame.words());
        return Groups.below(null).stream()
                .map(group -> new Link(names.occupation(group), frame.link(Frame.occupation(group, country))))
                .toList();
    }
}
