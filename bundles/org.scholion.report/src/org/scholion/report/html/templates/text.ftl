<#-- Small pieces of text. A macro writes no white space around what it is given. -->

<#-- Words of an article or an analyst inside a line of ours: kept apart, so that their direction does not reorder it. -->
<#macro isolated words><#t><bdi>${words}</bdi></#macro>

<#macro count number noun><#t>${number} ${noun}<#if number != 1>s</#if></#macro>

<#macro date iso><#t>
<#local machine = dates.machine(iso)><#t>
<#if machine?has_content><time datetime="${machine}">${dates.words(iso)}</time><#else><bdi>${iso}</bdi></#if><#t>
</#macro>

<#macro title article><#t><bdi lang="${languages.of(article.language)}"><#t>
<#if article.title?has_content>${article.title}<#else>Untitled article</#if></bdi></#macro>

<#macro address url><#t>
<#if addresses.isLink(url)><a href="${url}" rel="external noopener noreferrer">${url}</a><#else><bdi>${url}</bdi></#if><#t>
</#macro>

<#-- Offsets are UTF-16 code units, half-open. -->
<#macro offsets span><#t>[${span.begin}–${span.end})</#macro>
