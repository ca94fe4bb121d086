package openings.portal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import org.jspecify.annotations.Nullable;

/** Finds one's way in ISCO-08. */
public final class Groups {
    private Groups() {}

    /** The group of a code; empty where ISCO-08 has none. */
    public static Optional<Isco08> find(String code) {
        return code.matches("[0-9]{1,4}") ? Optional.of(Isco08.of(code)).filter(IscoGroups::exists) : Optional.empty();
    }

    /** The groups above one, from the major group down to its parent; none above all occupations. */
    public static List<Isco08> above(@Nullable Isco08 group) {
        List<Isco08> above = new ArrayList<>();
        Optional<Isco08> next = Optional.ofNullable(group).flatMap(Isco08::parent);
        while (next.isPresent()) {
            above.addFirst(next.get());
            next = next.get().parent();
        }
        return List.copyOf(above);
    }

    /** The groups right below one; the major groups below all occupations. */
    public static List<Isco08> below(@Nullable Isco08 group) {
        return group == null ? IscoGroups.all(1) : IscoGroups.children(group);
    }
}
