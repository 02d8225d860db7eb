package ayaz.archives;

import ayaz.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Darwin Core Archive (TDWG text guide): its {@code meta.xml} names one core and the extensions that point to it. Where
 * there is no {@code meta.xml}, a single table with the terms in its first row is the core, as the guide allows.
 */
public final class DarwinCoreArchive {

    private static final String META = "meta.xml";
    private static final int MOST_DESCRIPTOR = 4 * 1024 * 1024;

    private final Archive archive;
    private final Table core;
    private final List<Table> extensions;
    private final @Nullable String metadata;

    private DarwinCoreArchive(Archive archive, Table core, List<Table> extensions, @Nullable String metadata) {
        this.archive = archive;
        this.core = core;
        this.extensions = List.copyOf(extensions);
        this.metadata = metadata;
    }

    public static DarwinCoreArchive read(Archive zip) {
        Optional<Archive> described = zip.beside(META);
        return described.isPresent() ? described(described.get()) : single(zip);
    }

    private static DarwinCoreArchive single(Archive zip) {
        Table table = PlainTable.only(zip).orElseThrow(() -> ArchiveRefusals.noDescriptor(META));
        return new DarwinCoreArchive(zip, table, List.of(), null);
    }

    private static DarwinCoreArchive described(Archive archive) {
        Element root = document(archive.bytes(META, MOST_DESCRIPTOR)).getDocumentElement();
        List<Element> cores = children(root, "core");
        if (cores.size() != 1) {
            throw ArchiveRefusals.noCore();
        }
        var extensions = new ArrayList<Table>();
        children(root, "extension").forEach(each -> extensions.add(table(archive, each, "coreid")));
        String metadata = root.getAttribute("metadata");
        return new DarwinCoreArchive(
                archive, table(archive, cores.get(0), "id"), extensions, metadata.isBlank() ? null : metadata);
    }

    /** No DTD and no entity: nothing is fetched and nothing grows. */
    private static Document document(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException | IOException e) {
            throw ArchiveRefusals.descriptorUnreadable(META);
        }
    }

    private static Table table(Archive archive, Element described, String keyElement) {
        List<String> files = children(described, "files").stream()
                .flatMap(each -> children(each, "location").stream())
                .map(each -> each.getTextContent().strip())
                .toList();
        if (files.isEmpty()) {
            throw ArchiveRefusals.descriptorUnreadable(META);
        }
        files.forEach(archive::mustHold);
        return new Table(
                files.get(0),
                described.getAttribute("rowType"),
                dialect(described, files.get(0)),
                children(described, keyElement).stream()
                        .findFirst()
                        .map(each -> index(each).orElseThrow(DarwinCoreArchive::unreadable))
                        .orElse(Table.NOWHERE),
                columns(described),
                files.stream()
                        .map(each -> (TextSource) () -> archive.open(each))
                        .toList());
    }

    private static Dialect dialect(Element described, String file) {
        String delimiter = Dialect.unescaped(attribute(described, "fieldsTerminatedBy", ","));
        String quote = Dialect.unescaped(attribute(described, "fieldsEnclosedBy", "\""));
        if (delimiter.isEmpty() || quote.length() > 1 || delimiter.contains("\n") || delimiter.equals(quote)) {
            throw ArchiveRefusals.noSuchDelimiter(file, delimiter);
        }
        return new Dialect(
                attribute(described, "encoding", "UTF-8"),
                delimiter,
                quote.isEmpty() ? null : quote.charAt(0),
                number(attribute(described, "ignoreHeaderLines", "0")));
    }

    /** The first of two terms with one simple name stands; Darwin Core itself has none such. */
    private static Map<String, Table.Column> columns(Element described) {
        var columns = new HashMap<String, Table.Column>();
        for (Element field : children(described, "field")) {
            String term = field.getAttribute("term").strip();
            columns.putIfAbsent(
                    simple(term),
                    new Table.Column(
                            index(field).orElse(Table.NOWHERE),
                            field.getAttribute("default").strip()));
        }
        return columns;
    }

    private static String simple(String term) {
        return term.substring(Math.max(term.lastIndexOf('/'), term.lastIndexOf('#')) + 1);
    }

    private static Optional<Integer> index(Element element) {
        String written = element.getAttribute("index").strip();
        return written.isEmpty() ? Optional.empty() : Optional.of(number(written));
    }

    private static int number(String written) {
        if (!written.strip().matches("\\d{1,4}")) {
            throw unreadable();
        }
        return Integer.parseInt(written.strip());
    }

    private static Refusal unreadable() {
        return ArchiveRefusals.descriptorUnreadable(META);
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(each -> name.equals(each.getLocalName()))
                .toList();
    }

    public Table core() {
        return core;
    }

    public List<Table> extensions() {
        return extensions;
    }

    /** The extension whose row type ends so: {@code VernacularName}. */
    public Optional<Table> extension(String rowType) {
        return extensions.stream()
                .filter(each -> each.rowType().equalsIgnoreCase(rowType))
                .findFirst();
    }

    /** The title that the metadata document states. */
    public Optional<String> title() {
        if (metadata == null || !archive.has(metadata)) {
            return Optional.empty();
        }
        NodeList titles = document(archive.bytes(metadata, MOST_DESCRIPTOR)).getElementsByTagNameNS("*", "title");
        return titles.getLength() == 0
                ? Optional.empty()
                : Optional.of(titles.item(0).getTextContent().strip()).filter(title -> !title.isEmpty());
    }
}
