package planted.listing;

import java.time.LocalDate;

/** Breaks: today comes from a Clock. */
public class ReadsTheDay {

    public String day() {
        return LocalDate.now().toString();
    }
}
