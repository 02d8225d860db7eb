package ayaz.station;

import ayaz.codes.CommandCode;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.labels.CardSheet;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What can be told to the station by scanning, in the reader's language. */
@ApplicationScoped
public class Commands {

    @Inject
    Texts texts;

    /** A PDF to be hung up beside the station. */
    @Requires(Permission.READ)
    public byte[] sheet() {
        var cards = Stream.of(CommandCode.values()).map(this::card).toList();
        return CardSheet.render(texts.get("station.commands.title"), texts.get("station.commands.use"), cards);
    }

    private CardSheet.Card card(CommandCode command) {
        return new CardSheet.Card(
                texts.get("station.mode." + command), texts.get("station.command." + command), command.text());
    }
}
