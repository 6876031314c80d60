<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#-- A table for each layer over all articles. -->
<#macro tables>
<#list content.layers() as section>
<#local anchor = targets.layer(section.number)>
<section class="table layer-${section.number}" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><span class="hue"><bdi>${section.layer.label}</bdi></span> <span class="quiet">${section.rows?size}</span></h3>
<#local kind = (section.layer.attributes?size gt 9)?then("annotations many", "annotations")>
<@text.wide anchor + "-title" kind>
<thead><tr><th scope="col">${words("quote")}</th><th scope="col">${words("tag")}</th><#list section.layer.attributes as label><th scope="col"><bdi>${label}</bdi></th></#list><th scope="col">${words("analyst")}</th><th scope="col">${words("article")}</th></tr></thead>
<tbody>
<#list section.rows as row>
<@tableRow row section.layer.attributes/>
</#list>
</tbody>
</@text.wide>
</section>
</#list>
</#macro>

<#macro tableRow row labels>
<#local entry = row.entry>
<tr><th scope="row">${markup.cited([entry.id], "")}</th><td><bdi>${entry.tag}</bdi></td><#list labels as label><td><bdi>${entry.value(label)}</bdi></td></#list><td><bdi>${entry.analyst}</bdi></td><td>${markup.titleLink(row.article)}</td></tr>
</#macro>

<#macro codebook>
<@text.wide "codebook-title" "tags">
<thead><tr><th scope="col">${words("layer")}</th><th scope="col">${words("tag")}</th><th scope="col">${words("description")}</th><th scope="col" class="number">${words("count")}</th></tr></thead>
<tbody>
<#local before = "">
<#list report.statistics.byTag as tag>
<tr<#if tag.count == 0> class="unused"</#if>><th scope="row"><#if tag.layer != before><span class="hue layer-${content.layerNumber(tag.layer)}"><bdi>${tag.layerLabel}</bdi></span></#if></th><td><#if tag.tag?has_content><bdi>${tag.tag}</bdi><#else><span class="quiet">${words("without-tag")}</span></#if></td><td dir="auto">${tag.description}</td><td class="number">${numbers.of(tag.count?c)}</td></tr>
<#local before = tag.layer>
</#list>
</tbody>
</@text.wide>
</#macro>
