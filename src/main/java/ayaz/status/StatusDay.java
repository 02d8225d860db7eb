package ayaz.status;

import ayaz.platform.PartialDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of which a page tells what the lists said: {@code ?on=1998-05-14}, else today. */
@Named
@RequestScoped
public class StatusDay {

    @Inject
    StatusCatalogue statuses;

    private @Nullable LocalDate asked;

    /** The first day of a year or month that is asked for as a whole; nothing for what is no date. */
    static Optional<LocalDate> read(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(PartialDate::parse).map(PartialDate::earliestDay);
    }

    public LocalDate getDay() {
        LocalDate day = asked;
        return day == null ? statuses.today() : day;
    }

    public boolean isPast() {
        return asked != null;
    }

    public @Nullable String getOn() {
        return asked == null ? null : asked.toString();
    }

    public void setOn(@Nullable String written) {
        asked = read(written).orElse(null);
    }
}
