/** The one style that all value types are generated with. Not exported: nobody outside needs it. */
@NullMarked
package anna.style;

import org.jspecify.annotations.NullMarked;
