/** What a casebook keeps in registers, its codebook and its entities: where they are used, and edits with what uses them. */
package org.scholion.core.registers;
