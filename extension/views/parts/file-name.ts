// How is a file called on a page? By its name and its folder: the norms of two editions mostly have one name.
export const fileName = (uri: string): string => decodeURIComponent(uri.split('/').slice(-2).join('/'));
