/**
 * Tells the article of a page from what stands around it. Works on the parsed page alone, in time linear in its size and
 * without recursion; knows nothing of workers or of what becomes of its verdicts.
 */
package org.scholion.importer.tika.worker.content;
