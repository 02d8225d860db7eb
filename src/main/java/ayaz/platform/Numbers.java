package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Numbers as the reader's language writes them, without idle zeros: {@code #{numbers.plain(x)}}. */
@Named
@ApplicationScoped
public class Numbers {

    private static final int MOST_DIGITS = 6;

    @Inject
    Texts texts;

    public String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }
}
