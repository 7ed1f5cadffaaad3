// What `anna shell` begins with. With the jars on the class path it also serves plain JShell:
//   jshell --class-path "…" --startup DEFAULT --startup anna.jsh
import anna.account.*;
import anna.actor.*;
import anna.fact.*;
import anna.finding.*;
import anna.funding.*;
import anna.instrument.*;
import anna.json.*;
import anna.programme.*;
import anna.ratification.*;
import anna.resolution.*;
import java.time.*;
import static anna.examples.Showing.print;
Dossier reference = ReferenceData.load();
