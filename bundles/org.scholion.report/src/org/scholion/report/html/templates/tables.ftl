<#import "text.ftl" as text>

<#-- A table for each layer over all articles. -->
<#macro tables>
<#list content.layers() as section>
<#local anchor = targets.layer(section.number)>
<section class="wide table layer-${section.number}" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title"><@text.isolated section.layer.label/> <span class="quiet">in all articles: ${section.rows?size}</span></h2>
<div class="scroll" role="region" aria-labelledby="${anchor}-title" tabindex="0">
<table>
<thead><tr><th scope="col">Quote</th><th scope="col">Tag</th><#list section.layer.attributes as label><th scope="col"><@text.isolated label/></th></#list><th scope="col">Analyst</th><th scope="col">Article</th><th scope="col">Position</th></tr></thead>
<tbody>
<#list section.rows as row>
<@tableRow row section.layer.attributes/>
</#list>
</tbody>
</table>
</div>
<p class="back"><a href="#contents">Contents</a></p>
</section>
</#list>
</#macro>

<#macro tableRow row labels>
<#local entry = row.entry>
<tr><th scope="row"><a href="#${targets.annotation(entry.id)}"><#if entry.passages?has_content><bdi class="words" lang="${languages.of(row.article.language)}">${entry.quote()}</bdi><#else>whole article</#if></a></th><td><@text.isolated entry.tag/></td><#list labels as label><td><@text.isolated entry.value(label)/></td></#list><td><@text.isolated entry.analyst/></td><td><a href="#${targets.article(row.article.id)}"><@text.title row.article/></a></td><td class="offsets"><#list entry.passages as passage><a href="#${targets.passage(entry.id, passage?index)}"><@text.offsets passage.span/></a><#sep> </#list></td></tr>
</#macro>
