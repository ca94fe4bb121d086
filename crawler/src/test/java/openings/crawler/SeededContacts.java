package openings.crawler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented e-mail addresses and telephone numbers in the forms that advertisements write them in. */
final class SeededContacts {
    private static final List<String> E_MAILS = List.of(
            "%s@example.org",
            "mailto:%s@mail.example.com",
            "%s (at) example.org",
            "%s[at]eksempel.dk",
            "%s {at} example {dot} net",
            "%s snabel-a eksempel.dk",
            "%s @ example.org",
            "%s&#64;example.org",
            "%s\u200b@example.org",
            "%s＠example.org");
    private static final List<String> PHONES = List.of(
            "+45 %s %s %s %s",
            "tlf. %s%s%s%s",
            "0045 %s%s%s%s",
            "(+45) %s%s %s%s",
            "☎ %s %s %s %s",
            "Mob.: %s%s-%s%s",
            "%s %s %s %s",
            "Tel %s.%s.%s.%s",
            "Ring til Anna på %s %s %s %s",
            "+49 30 %s%s%s%s");

    private final Random random;
    private final List<Contact> contacts = new ArrayList<>();

    /**
     * A contact.
     *
     * @param written as a page writes it
     * @param traces what must not be found anywhere
     */
    record Contact(String written, List<String> traces) {
        Contact {
            traces = List.copyOf(traces);
        }
    }

    SeededContacts(long seed) {
        random = new Random(seed);
    }

    Contact next() {
        int n = contacts.size();
        Contact contact = n % 2 == 0 ? eMail(form(E_MAILS), n) : phone(form(PHONES));
        contacts.add(contact);
        return contact;
    }

    List<Contact> all() {
        return List.copyOf(contacts);
    }

    private Contact eMail(String form, int n) {
        String local = "seed" + random.nextInt(1_000_000) + "x" + n;
        return new Contact(String.format(Locale.ROOT, form, local), List.of(local));
    }

    private Contact phone(String form) {
        Object[] pairs = {
            String.valueOf(21 + random.nextInt(70)), pair(), pair(), pair(),
        };
        String written = String.format(Locale.ROOT, form, pairs);
        String bare = String.format(Locale.ROOT, "%s%s%s%s", pairs);
        return new Contact(written, List.of(written, bare, String.format(Locale.ROOT, "%s %s %s %s", pairs)));
    }

    private String form(List<String> forms) {
        return forms.get(random.nextInt(forms.size()));
    }

    private String pair() {
        return String.format(Locale.ROOT, "%02d", random.nextInt(100));
    }
}
