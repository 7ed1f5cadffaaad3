package anna.examples.command;

import anna.finding.Finding;
import anna.finding.Severity;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The texts of a folder or of a zip, to be read one by one and by several threads at once.
 *
 * <p>Meaning: a text is a file whose name ends in {@code .txt}, in small letters or capitals, or has no dot and whose
 * beginning is text. What is hidden, which is what begins with a dot, and all other files are left aside and counted.
 * Links are followed, and no folder is gone through twice, so that a loop of links ends.
 *
 * <p>Order: by name with the folders, divided by {@code /}, UTF-16 unit by unit; the same on every platform.
 *
 * <p>Bounds: a text has at most {@value #LIMIT} bytes, and a text of a zip at most {@value #RATIO} times as many as its
 * packed form where that is more than a mebibyte. What has more is an error of that text, and no more of it is unpacked.
 */
final class Corpus implements Closeable {

    /** The most bytes that one of the texts may have. */
    static final int LIMIT = 64 << 20;

    /** How many times as large as its packed form a text of a zip may be; real texts are packed to a tenth at best. */
    static final int RATIO = 200;

    private static final int ALWAYS_UNPACKED = 1 << 20;
    private static final int PROBED = 1 << 13;

    /**
     * One text, or a place where texts may be that cannot be reached.
     *
     * @param name its name in the folder or zip, divided by {@code /}
     * @param source where its bytes are
     * @param packed how many bytes it takes in a zip, or -1 if it is not packed or that is not known
     * @param trouble why it is not to be read, if so
     */
    record Item(String name, Source source, long packed, Optional<Finding> trouble) {}

    /** Where bytes are. */
    @FunctionalInterface
    interface Source {

        /** Opens them for reading. */
        InputStream open() throws IOException;
    }

    private final List<Item> items = new ArrayList<>();
    private final Closeable closed;
    private int aside;

    private Corpus(Closeable closed) {
        this.closed = closed;
    }

    /**
     * Opens the folder or zip of the name; absent for anything else, which is a single file. A zip has a name that ends
     * in {@code .zip} and begins as zips do.
     *
     * @throws Refusal if the folder cannot be listed, or the zip has no table of contents
     */
    static Optional<Corpus> open(String name) {
        if (name.equals(TextFile.STANDARD_INPUT)) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return Optional.of(ofFolder(path));
            }
            return isZip(path) ? Optional.of(ofZip(path)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new Refusal("'" + name + "' may not be read");
        } catch (IOException e) {
            throw new Refusal("'" + name + "' cannot be read: " + e.getMessage());
        }
    }

    private static boolean isZip(Path path) throws IOException {
        if (!Files.isRegularFile(path)
                || !path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4
                    && head[0] == 'P'
                    && head[1] == 'K'
                    && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
        }
    }

    private static Corpus ofFolder(Path folder) throws IOException {
        Corpus corpus = new Corpus(() -> {});
        Set<Path> visited = new HashSet<>();
        visited.add(folder.toRealPath());
        // refused at once if the folder itself cannot be listed; what is below it becomes a finding
        Files.newDirectoryStream(folder).close();
        List<Folder> open = new ArrayList<>();
        open.add(new Folder(folder, ""));
        while (!open.isEmpty()) {
            corpus.list(open.remove(open.size() - 1), visited, open);
        }
        corpus.items.sort(Comparator.comparing(Item::name));
        return corpus;
    }

    private record Folder(Path path, String prefix) {}

    /** Adds what is in the folder, and its folders to those that are still to be gone through, the first at the end. */
    private void list(Folder folder, Set<Path> visited, List<Folder> open) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            stream.forEach(inside::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            add(folder.prefix(), failing(folder.prefix(), "file.folder.unreadable", "Expected a folder to list"));
        }
        // Folders before links, so that what is reached both ways has its own name; links by their names.
        inside.sort(Comparator.comparing((Path path) -> Files.isSymbolicLink(path))
                .thenComparing(path -> path.getFileName().toString()));
        List<Folder> folders = new ArrayList<>();
        for (Path path : inside) {
            String last = path.getFileName().toString();
            String name = folder.prefix() + last;
            if (last.startsWith(".")) {
                aside++;
            } else if (Files.isDirectory(path)) {
                enter(path, name + "/", visited, folders);
            } else {
                file(path, name);
            }
        }
        for (int i = folders.size() - 1; i >= 0; i--) {
            open.add(folders.get(i));
        }
    }

    private void enter(Path path, String prefix, Set<Path> visited, List<Folder> folders) {
        try {
            if (visited.add(path.toRealPath())) {
                folders.add(new Folder(path, prefix));
            } else {
                add(
                        prefix,
                        finding(
                                Severity.NOTE,
                                "file.link.repeated",
                                "The link leads to a folder that is read elsewhere",
                                prefix));
            }
        } catch (IOException e) {
            add(prefix, failing(prefix, "file.folder.unreadable", "Expected a folder to list"));
        }
    }

    private void file(Path path, String name) {
        if (!isCandidate(name)) {
            aside++;
            return;
        }
        Source source = () -> Files.newInputStream(path);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            // Nobody waits for a pipe or a device to end.
            if (!attributes.isRegularFile() || !(isNamedText(name) || looksLikeText(source))) {
                aside++;
                return;
            }
            if (attributes.size() > LIMIT) {
                add(name, tooLarge(name));
                return;
            }
        } catch (NoSuchFileException e) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                aside++;
                return;
            }
        } catch (IOException e) {
            // Reading it will fail again, and then is the time to say so.
        }
        items.add(new Item(name, source, -1, Optional.empty()));
    }

    private static Corpus ofZip(Path path) throws IOException {
        ZipFile zip = opened(path.toFile());
        Corpus corpus = new Corpus(zip);
        Set<String> names = new HashSet<>();
        zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).forEach(entry -> corpus.entry(zip, entry, names));
        return corpus;
    }

    /** Opens a zip whose names are in UTF-8 or, in old ones, in some encoding of single bytes. */
    private static ZipFile opened(File file) throws IOException {
        try {
            return new ZipFile(file, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file, StandardCharsets.ISO_8859_1);
        }
    }

    private void entry(ZipFile zip, ZipEntry entry, Set<String> names) {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return;
        }
        Source source = () -> new BufferedInputStream(zip.getInputStream(entry));
        if (name.startsWith(".") || name.contains("/.") || !isCandidate(name)) {
            aside++;
        } else if (!names.add(name)) {
            add(name, failing(name, "file.name.repeated", "The zip holds two files of this name; one was read"));
        } else if (entry.getSize() > LIMIT) {
            add(name, tooLarge(name));
        } else if (isNamedText(name) || looksLikeTextOrFails(source)) {
            items.add(new Item(name, source, entry.getCompressedSize(), Optional.empty()));
        } else {
            aside++;
        }
    }

    private void add(String name, Finding trouble) {
        items.add(new Item(name, InputStream::nullInputStream, -1, Optional.of(trouble)));
    }

    private static boolean isNamedText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static boolean isCandidate(String name) {
        return isNamedText(name) || name.indexOf('.', name.lastIndexOf('/') + 1) < 0;
    }

    private static boolean looksLikeTextOrFails(Source source) {
        try {
            return looksLikeText(source);
        } catch (IOException e) {
            return true;
        }
    }

    /** Tells whether the beginning holds no byte that only binary files have. */
    private static boolean looksLikeText(Source source) throws IOException {
        try (InputStream in = source.open()) {
            for (byte one : in.readNBytes(PROBED)) {
                if (one >= 0 && one < ' ' && "\t\n\u000B\f\r\u001A\u001B".indexOf(one) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns the texts, in order, with the places that cannot be reached. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** Returns how many files and hidden folders were left aside. */
    int aside() {
        return aside;
    }

    /** Reads one of the texts; what is in its way is an error among the findings, and never thrown. */
    static TextFile read(Item item) {
        if (item.trouble().isPresent()) {
            return new TextFile(item.name(), "", List.of(item.trouble().get()));
        }
        long most = item.packed() < 0 ? LIMIT : Math.min(LIMIT, Math.max(ALWAYS_UNPACKED, item.packed() * RATIO));
        try (InputStream in = item.source().open()) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > LIMIT) {
                return failed(item, tooLarge(item.name()));
            }
            if (bytes.length > most) {
                return failed(
                        item,
                        failing(
                                item.name(),
                                "file.size.ratio",
                                "Expected a text but found what unpacks to more than " + RATIO + " times its size"));
            }
            return TextFile.decode(item.name(), bytes);
        } catch (NoSuchFileException e) {
            return failed(item, failing(item.name(), "file.access.missing", "Expected a file but found none"));
        } catch (AccessDeniedException e) {
            return failed(item, failing(item.name(), "file.access.denied", "The file may not be read"));
        } catch (IOException | IllegalStateException e) {
            return failed(
                    item, failing(item.name(), "file.access.failed", "The file cannot be read: " + e.getMessage()));
        }
    }

    private static TextFile failed(Item item, Finding finding) {
        return new TextFile(item.name(), "", List.of(finding));
    }

    private static Finding tooLarge(String name) {
        return failing(
                name, "file.size.limit", "Expected a text of at most " + (LIMIT >> 20) + " MiB but found a larger one");
    }

    /** Returns an error about a whole file. */
    static Finding failing(String name, String id, String message) {
        return finding(Severity.ERROR, id, message, name);
    }

    private static Finding finding(Severity severity, String id, String message, String name) {
        Finding finding = Finding.of(severity, id, message);
        return finding.toBuilder().location(finding.location().in(name)).build();
    }

    @Override
    public void close() throws IOException {
        closed.close();
    }
}
