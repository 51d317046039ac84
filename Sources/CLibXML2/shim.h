#ifndef COLUMBUS_CLIBXML2_SHIM_H
#define COLUMBUS_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/// `xmlFree` is a mutable global function pointer, which Swift 6 does not let through.
static inline void columbus_xml_free(void *memory) { xmlFree(memory); }

#endif
