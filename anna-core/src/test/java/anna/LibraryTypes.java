package anna;

import anna.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of this library as they were compiled, so that no test keeps a list of them. */
public final class LibraryTypes {

    private LibraryTypes() {}

    /** Returns all classes that are written by hand, nested ones among them, in the order of their names. */
    public static List<Class<?>> all() {
        try {
            Path root = Path.of(Finding.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.startsWith("anna/") && file.endsWith(".class"))
                        .filter(file -> !file.endsWith("-info.class") && !file.contains("Immutable"))
                        .sorted()
                        .<Class<?>>map(LibraryTypes::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Finding.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
