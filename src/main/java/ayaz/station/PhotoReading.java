package ayaz.station;

import ayaz.codes.SymbolReader;
import ayaz.codes.SymbolReader.Symbol;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the codes in a photo, for devices whose own reader cannot. */
@ApplicationScoped
public class PhotoReading {

    @Requires(Permission.READ)
    public List<Symbol> codesIn(Upload photo) {
        return SymbolReader.read(Photo.of(photo));
    }
}
