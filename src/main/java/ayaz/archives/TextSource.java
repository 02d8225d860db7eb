package ayaz.archives;

import java.io.InputStream;

/** Where the bytes of a table come from; opened anew for each walk over it. */
interface TextSource {

    InputStream open();
}
