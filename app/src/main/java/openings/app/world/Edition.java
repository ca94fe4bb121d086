package openings.app.world;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import openings.app.world.Ad.Contact;
import openings.app.world.Phrases.Part;

/** What one advertisement changes in the words that all advertisements of its vacancy share. */
final class Edition {
    private static final double OTHER_TITLE = 0.4;
    private static final double SHORTENED = 0.5;

    private final Ad ad;
    private final Vocabulary words;
    private final Slots slots;
    private final RandomGenerator own;

    Edition(Ad ad, Vocabulary words, Slots slots, RandomGenerator own) {
        this.ad = ad;
        this.words = words;
        this.slots = slots;
        this.own = own;
    }

    AdText of(AdText original) {
        return new AdText(
                title(original.title()),
                opening(original.opening()),
                original.dutiesHeading(),
                original.duties(),
                closing(original.closing()));
    }

    private String title(String original) {
        return isCopy() && Chance.happens(OTHER_TITLE, own) ? slots.fill(words.pick(Part.TITLE, own)) : original;
    }

    private List<String> opening(List<String> original) {
        Employer agency = ad.wording().agency();
        if (agency == null) {
            return original;
        }
        List<String> opening = new ArrayList<>(original);
        opening.addFirst(slots.with("agency", agency.name()).fill(words.pick(Part.AGENCY, own)));
        return opening;
    }

    private List<String> closing(List<String> original) {
        List<String> closing = new ArrayList<>(original);
        if (isCopy() && Chance.happens(SHORTENED, own)) {
            closing.remove(own.nextInt(closing.size()));
        }
        closing.add(slots.fill(words.pick(Part.CLOSING, own)));
        Contact contact = ad.wording().contact();
        if (contact != null) {
            closing.add(slots.with("phone", contact.phone())
                    .with("email", contact.email())
                    .fill(words.pick(Part.CONTACT, own)));
        }
        return closing;
    }

    private boolean isCopy() {
        return ad.wording().edition() > 0;
    }
}
